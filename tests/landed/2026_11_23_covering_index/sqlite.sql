BEGIN TRANSACTION;
CREATE TABLE account (
	id INTEGER NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	password_hash VARCHAR(200), 
	language VARCHAR(10), 
	theme VARCHAR(5) NOT NULL, 
	created_at DATETIME NOT NULL, 
	suspended_at DATETIME, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT uq_account_email UNIQUE (email)
);
INSERT INTO "account" VALUES(1,'ana@example.org','$argon2id$v=19$m=65536,t=3,p=4$IHlcjkDIT3+jl4eBWw3GXg$BCV/GuJNGtuszbBhfbxqLzM4LhBufoXxCzkG+tKSXU0',NULL,'auto','2026-11-20 09:00:00.123456',NULL);
INSERT INTO "account" VALUES(2,'bo@example.org','$argon2id$v=19$m=65536,t=3,p=4$4ujT5TooZ6fFA6+PSiagkw$4pH8AoOIoFHIoes/643gCK+PaSUrSccmtfTHXa6TPB8','en','auto','2026-11-20 09:00:00.123456',NULL);
INSERT INTO "account" VALUES(3,'mei@example.org','$argon2id$v=19$m=65536,t=3,p=4$bzO/HswP99aYleh6rIjt1A$1sa9/QGL+TPR5HlhiKT6YwOc7YHVSa+5C1lR92PUyW4','zh_Hans','auto','2026-11-20 09:00:00.123456',NULL);
INSERT INTO "account" VALUES(4,'sam@example.org','$argon2id$v=19$m=65536,t=3,p=4$quQRcCAkEmd6kUxjbxi17A$ICXwy7AjUXjjQAp90QmjxgXfLanRdAtX/rlqC60MmIs','zh_Hant','auto','2026-11-20 09:00:00.123456',NULL);
INSERT INTO "account" VALUES(5,'wei@example.org',NULL,NULL,'auto','2026-11-20 09:00:00.123456','2026-11-20 09:00:00.123456');
CREATE TABLE account_audit_entry (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	by_account_id INTEGER, 
	via VARCHAR(20) NOT NULL, 
	act VARCHAR(20) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	row_id VARCHAR(60) NOT NULL, 
	"before" JSON, 
	"after" JSON, 
	CONSTRAINT pk_account_audit_entry PRIMARY KEY (id), 
	CONSTRAINT ck_account_audit_entry_act CHECK (act IN ('added', 'changed', 'removed', 'read'))
);
INSERT INTO "account_audit_entry" VALUES(1,'2026-11-20 09:00:00.123456',NULL,'command','added','account','1','null','{"id": 1, "email": "ana@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00.123456+00:00", "suspended_at": null}');
INSERT INTO "account_audit_entry" VALUES(2,'2026-11-20 09:00:00.123456',NULL,'command','added','account','2','null','{"id": 2, "email": "bo@example.org", "password_hash": "\u2022\u2022\u2022", "language": "en", "theme": "auto", "created_at": "2026-11-20T09:00:00.123456+00:00", "suspended_at": null}');
INSERT INTO "account_audit_entry" VALUES(3,'2026-11-20 09:00:00.123456',NULL,'command','added','account','3','null','{"id": 3, "email": "mei@example.org", "password_hash": "\u2022\u2022\u2022", "language": "zh_Hans", "theme": "auto", "created_at": "2026-11-20T09:00:00.123456+00:00", "suspended_at": null}');
INSERT INTO "account_audit_entry" VALUES(4,'2026-11-20 09:00:00.123456',NULL,'command','added','account','4','null','{"id": 4, "email": "sam@example.org", "password_hash": "\u2022\u2022\u2022", "language": "zh_Hant", "theme": "auto", "created_at": "2026-11-20T09:00:00.123456+00:00", "suspended_at": null}');
INSERT INTO "account_audit_entry" VALUES(5,'2026-11-20 09:00:00.123456',NULL,'command','added','account','5','null','{"id": 5, "email": "wei@example.org", "password_hash": null, "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00.123456+00:00", "suspended_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "account_audit_entry" VALUES(6,'2026-11-20 09:00:00.123456',1,'command','added','sign_in_link','1','null','{"id": 1, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "created_at": "2026-11-20T09:00:00.123456+00:00", "expires_at": "2026-11-20T09:15:00.123456+00:00", "used_at": null}');
INSERT INTO "account_audit_entry" VALUES(7,'2026-11-20 09:00:00.123456',1,'command','added','sign_in','1','null','{"id": 1, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "Firefox on Linux", "by_mail": false, "created_at": "2026-11-20T09:00:00.123456+00:00", "expires_at": "2027-02-18T09:00:00.123456+00:00", "revoked_at": null}');
INSERT INTO "account_audit_entry" VALUES(8,'2026-11-20 09:00:00.123456',1,'command','added','network','1','null','{"id": 1, "slug": "riverside", "name": "Riverside \u201cR&D\u201d", "language": "en", "time_zone": "Europe/Berlin", "member_noun": "member", "period": "quarter", "points_low": 1, "points_medium": 2, "points_high": 3, "capacity": 6, "created_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "account_audit_entry" VALUES(9,'2026-11-20 09:00:00.123456',1,'command','added','network','2','null','{"id": 2, "slug": "hillside", "name": "\u5c71\u8fb9", "language": "zh_Hans", "time_zone": "Asia/Shanghai", "member_noun": "member", "period": "quarter", "points_low": 1, "points_medium": 2, "points_high": 3, "capacity": 6, "created_at": "2026-11-20T09:00:00.123456+00:00"}');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('2026_11_23_covering_index');
CREATE TABLE assignment (
	version INTEGER NOT NULL, 
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	part VARCHAR(20) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	proposed_by_id INTEGER, 
	proposed_at DATETIME NOT NULL, 
	note VARCHAR(500) NOT NULL, 
	answered_at DATETIME, 
	answered_by_id INTEGER, 
	reason VARCHAR(500) NOT NULL, 
	suggested_id INTEGER, 
	ended_on DATE, 
	CONSTRAINT pk_assignment PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_assignment_network_id_answered_by_id_member FOREIGN KEY(network_id, answered_by_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_assignment_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_assignment_network_id_proposed_by_id_member FOREIGN KEY(network_id, proposed_by_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_assignment_network_id_suggested_id_member FOREIGN KEY(network_id, suggested_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_assignment_network_id_task_id_task FOREIGN KEY(network_id, task_id) REFERENCES task (network_id, id), 
	CONSTRAINT fk_assignment_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT ck_assignment_part CHECK (part IN ('holder', 'deputy', 'helper')), 
	CONSTRAINT ck_assignment_assignmentstate CHECK (state IN ('proposed', 'accepted', 'declined', 'ended'))
);
INSERT INTO "assignment" VALUES(1,1,61,41,19,'helper','accepted',11,'2026-11-20 09:00:00.123456','Would you?','2026-11-20 09:00:00.123456',19,'',NULL,NULL);
INSERT INTO "assignment" VALUES(1,1,62,41,23,'holder','declined',11,'2026-11-20 09:00:00.123456','','2026-11-20 09:00:00.123456',NULL,'没有时间',19,NULL);
CREATE TABLE audit_entry (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	by_member_id INTEGER, 
	by_account_id INTEGER, 
	via VARCHAR(20) NOT NULL, 
	act VARCHAR(20) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	row_id VARCHAR(60) NOT NULL, 
	"before" JSON, 
	"after" JSON, 
	CONSTRAINT pk_audit_entry PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_audit_entry_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT ck_audit_entry_act CHECK (act IN ('added', 'changed', 'removed', 'read'))
);
INSERT INTO "audit_entry" VALUES(1,6,'2026-11-20 09:00:00.123456',NULL,1,'command','added','tier','1','null','{"id": 1, "key": "ordinary", "name": null, "rhythm_days": 90, "position": 0}');
INSERT INTO "audit_entry" VALUES(1,7,'2026-11-20 09:00:00.123456',NULL,1,'command','added','tier','2','null','{"id": 2, "key": "formal", "name": null, "rhythm_days": 60, "position": 1}');
INSERT INTO "audit_entry" VALUES(1,8,'2026-11-20 09:00:00.123456',NULL,1,'command','added','tier','3','null','{"id": 3, "key": "volunteer", "name": null, "rhythm_days": 30, "position": 2}');
INSERT INTO "audit_entry" VALUES(1,9,'2026-11-20 09:00:00.123456',NULL,1,'command','added','tier','4','null','{"id": 4, "key": "donor", "name": null, "rhythm_days": 120, "position": 3}');
INSERT INTO "audit_entry" VALUES(1,10,'2026-11-20 09:00:00.123456',NULL,1,'command','added','tier','5','null','{"id": 5, "key": "honorary", "name": null, "rhythm_days": 180, "position": 4}');
INSERT INTO "audit_entry" VALUES(1,12,'2026-11-20 09:00:00.123456',NULL,1,'command','added','member','11','null','{"id": 11, "account_id": 1, "name": "Ana Ruiz", "name_latin": "", "initials": "AR", "avatar": 3, "email": "ana@example.org", "city": "", "about": "A line.\nAnother; with '' and \" and \\ and 100 %.", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}');
INSERT INTO "audit_entry" VALUES(1,14,'2026-11-20 09:00:00.123456',NULL,1,'command','added','standing_change','13','null','{"id": 13, "member_id": 11, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}');
INSERT INTO "audit_entry" VALUES(1,16,'2026-11-20 09:00:00.123456',NULL,1,'command','added','member','15','null','{"id": 15, "account_id": 2, "name": "Bo Lindqvist", "name_latin": "", "initials": "BL", "avatar": 5, "email": "bo@example.org", "city": "", "about": "A line.\nAnother; with '' and \" and \\ and 100 %.", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": 4, "rhythm_days": null}');
INSERT INTO "audit_entry" VALUES(1,18,'2026-11-20 09:00:00.123456',NULL,1,'command','added','standing_change','17','null','{"id": 17, "member_id": 15, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}');
INSERT INTO "audit_entry" VALUES(1,20,'2026-11-20 09:00:00.123456',NULL,1,'command','added','member','19','null','{"id": 19, "account_id": 3, "name": "\u738b\u5c0f\u68e0", "name_latin": "Wang Xiaotang", "initials": "\u738b", "avatar": 8, "email": "mei@example.org", "city": "\u676d\u5dde", "about": "A line.\nAnother; with '' and \" and \\ and 100 %.", "language": "zh_Hans", "tier_id": 1, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": 30}');
INSERT INTO "audit_entry" VALUES(1,22,'2026-11-20 09:00:00.123456',NULL,1,'command','added','standing_change','21','null','{"id": 21, "member_id": 19, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}');
INSERT INTO "audit_entry" VALUES(1,24,'2026-11-20 09:00:00.123456',NULL,1,'command','added','member','23','null','{"id": 23, "account_id": null, "name": "\u6797\u5b87 O''Neil", "name_latin": "Lin Yu", "initials": "\u6797", "avatar": 10, "email": null, "city": "", "about": "A line.\nAnother; with '' and \" and \\ and 100 %.", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}');
INSERT INTO "audit_entry" VALUES(1,26,'2026-11-20 09:00:00.123456',NULL,1,'command','added','standing_change','25','null','{"id": 25, "member_id": 23, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}');
INSERT INTO "audit_entry" VALUES(1,29,'2026-11-20 09:00:00.123456',NULL,1,'command','added','category','27','null','{"id": 27, "key": "events", "position": 0}');
INSERT INTO "audit_entry" VALUES(1,30,'2026-11-20 09:00:00.123456',NULL,1,'command','added','category','28','null','{"id": 28, "key": null, "position": 1}');
INSERT INTO "audit_entry" VALUES(1,34,'2026-11-20 09:00:00.123456',NULL,1,'command','added','category_text','27/en','null','{"category_id": 27, "language": "en", "name": "Events", "summary": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,35,'2026-11-20 09:00:00.123456',NULL,1,'command','added','category_text','27/zh_Hans','null','{"category_id": 27, "language": "zh_Hans", "name": "\u6d3b\u52a8", "summary": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,36,'2026-11-20 09:00:00.123456',NULL,1,'command','added','category_text','27/zh_Hant','null','{"category_id": 27, "language": "zh_Hant", "name": "\u6d3b\u52d5", "summary": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,37,'2026-11-20 09:00:00.123456',NULL,1,'command','added','category_text','28/en','null','{"category_id": 28, "language": "en", "name": "Garden", "summary": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,38,'2026-11-20 09:00:00.123456',NULL,1,'command','added','role','31','null','{"id": 31, "key": "network-coordinator", "position": 0, "workload": "medium", "may_coordinate": true, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}');
INSERT INTO "audit_entry" VALUES(1,39,'2026-11-20 09:00:00.123456',NULL,1,'command','added','role','32','null','{"id": 32, "key": "network-weaver", "position": 1, "workload": "high", "may_coordinate": false, "may_weave": true, "may_keep_data": false, "may_lead": false, "retired_at": null}');
INSERT INTO "audit_entry" VALUES(1,40,'2026-11-20 09:00:00.123456',NULL,1,'command','added','role','33','null','{"id": 33, "key": null, "position": 2, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": true, "retired_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,44,'2026-11-20 09:00:00.123456',NULL,1,'command','added','role_text','31/en','null','{"role_id": 31, "language": "en", "name": "Network coordinator", "definition": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,45,'2026-11-20 09:00:00.123456',NULL,1,'command','added','role_text','32/en','null','{"role_id": 32, "language": "en", "name": "Network weaver", "definition": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,46,'2026-11-20 09:00:00.123456',NULL,1,'command','added','role_text','33/en','null','{"role_id": 33, "language": "en", "name": "Gardener", "definition": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,47,'2026-11-20 09:00:00.123456',NULL,1,'command','added','task','41','null','{"id": 41, "category_id": 27, "key": "hosting", "position": 0, "workload": "low", "is_internal": false, "help_minutes": 30, "hidden_at": null}');
INSERT INTO "audit_entry" VALUES(1,48,'2026-11-20 09:00:00.123456',NULL,1,'command','added','task','42','null','{"id": 42, "category_id": 27, "key": null, "position": 1, "workload": "high", "is_internal": true, "help_minutes": null, "hidden_at": null}');
INSERT INTO "audit_entry" VALUES(1,49,'2026-11-20 09:00:00.123456',NULL,1,'command','added','task','43','null','{"id": 43, "category_id": 28, "key": null, "position": 0, "workload": "medium", "is_internal": false, "help_minutes": null, "hidden_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,50,'2026-11-20 09:00:00.123456',NULL,1,'command','added','task_text','41/en','null','{"task_id": 41, "language": "en", "name": "Hosting", "summary": "What it is", "hint": "Bring tea", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,51,'2026-11-20 09:00:00.123456',NULL,1,'command','added','task_text','42/en','null','{"task_id": 42, "language": "en", "name": "Coordinating events", "summary": "What it is", "hint": "Bring tea", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,52,'2026-11-20 09:00:00.123456',NULL,1,'command','added','task_text','43/en','null','{"task_id": 43, "language": "en", "name": "Weeding", "summary": "What it is", "hint": "Bring tea", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,53,'2026-11-20 09:00:00.123456',NULL,1,'command','added','task_text','41/zh_Hans','null','{"task_id": 41, "language": "zh_Hans", "name": "\u63a5\u5f85", "summary": "", "hint": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,54,'2026-11-20 09:00:00.123456',NULL,1,'command','added','task_role','41/31','null','{"task_id": 41, "role_id": 31, "position": 0}');
INSERT INTO "audit_entry" VALUES(1,58,'2026-11-20 09:00:00.123456',NULL,1,'command','added','term','55','null','{"id": 55, "role_id": 31, "member_id": 11, "starts_on": "2026-01-24", "ends_on": null, "end_reason": "", "reminded_at": null}');
INSERT INTO "audit_entry" VALUES(1,59,'2026-11-20 09:00:00.123456',NULL,1,'command','added','term','56','null','{"id": 56, "role_id": 32, "member_id": 15, "starts_on": "2026-05-04", "ends_on": null, "end_reason": "", "reminded_at": null}');
INSERT INTO "audit_entry" VALUES(1,60,'2026-11-20 09:00:00.123456',NULL,1,'command','added','term','57','null','{"id": 57, "role_id": 32, "member_id": 19, "starts_on": "2026-05-04", "ends_on": "2026-10-31", "end_reason": "Moved away", "reminded_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,67,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','assignment','61','null','{"id": 61, "task_id": 41, "member_id": 19, "part": "helper", "state": "accepted", "proposed_by_id": 11, "proposed_at": "2026-11-20T09:00:00.123456+00:00", "note": "Would you?", "answered_at": "2026-11-20T09:00:00.123456+00:00", "answered_by_id": 19, "reason": "", "suggested_id": null, "ended_on": null}');
INSERT INTO "audit_entry" VALUES(1,68,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','assignment','62','null','{"id": 62, "task_id": 41, "member_id": 23, "part": "holder", "state": "declined", "proposed_by_id": 11, "proposed_at": "2026-11-20T09:00:00.123456+00:00", "note": "", "answered_at": "2026-11-20T09:00:00.123456+00:00", "answered_by_id": null, "reason": "\u6ca1\u6709\u65f6\u95f4", "suggested_id": 19, "ended_on": null}');
INSERT INTO "audit_entry" VALUES(1,69,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','leave','63','null','{"id": 63, "member_id": 15, "starts_on": "2026-11-20", "ends_on": "2026-11-27", "note": "Travelling"}');
INSERT INTO "audit_entry" VALUES(1,70,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','member_interest','19/27','null','{"member_id": 19, "category_id": 27}');
INSERT INTO "audit_entry" VALUES(1,71,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','need','64','null','{"id": 64, "member_id": 19, "check_in_id": null, "text": "a room", "heard_on": "2026-11-20", "closed_on": null}');
INSERT INTO "audit_entry" VALUES(1,72,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','offer','65','null','{"id": 65, "member_id": 23, "check_in_id": null, "text": "\u4e00\u8f86\u8f66", "heard_on": "2026-11-20", "closed_on": "2026-11-20"}');
INSERT INTO "audit_entry" VALUES(1,73,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','pledge','66','null','{"id": 66, "task_id": 41, "member_id": 19, "note": "I can", "state": "accepted", "pledged_at": "2026-11-20T09:00:00.123456+00:00", "answered_at": "2026-11-20T09:00:00.123456+00:00", "answered_by_id": 11, "answer": "Thank you!"}');
INSERT INTO "audit_entry" VALUES(1,77,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','contribution','74','null','{"id": 74, "task_id": 41, "member_id": 19, "pledge_id": 66, "what": "Made tea", "done_on": "2026-11-20", "minutes": 45, "link": "https://example.org/tea", "state": "reported", "reported_at": "2026-11-20T09:00:00.123456+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}');
INSERT INTO "audit_entry" VALUES(1,78,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','contribution','75','null','{"id": 75, "task_id": 41, "member_id": 23, "pledge_id": null, "what": "Swept", "done_on": "2026-11-20", "minutes": 60, "link": "", "state": "adjusted", "reported_at": "2026-11-20T09:00:00.123456+00:00", "answered_at": "2026-11-20T09:00:00.123456+00:00", "answered_by_id": 11, "answer": "An hour, I think"}');
INSERT INTO "audit_entry" VALUES(1,79,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','check_in','76','null','{"id": 76, "weaver_id": 15, "channel": "phone", "on": "2026-11-20", "shared_line": "Glad to hear you", "weavers_line": "\u2022\u2022\u2022", "logged_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,83,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','check_in_member','76/19','null','{"check_in_id": 76, "member_id": 19}');
INSERT INTO "audit_entry" VALUES(1,84,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','check_in_amendment','80','null','{"id": 80, "check_in_id": 76, "by_id": 15, "at": "2026-11-20T09:00:00.123456+00:00", "shared_line": "Glad", "weavers_line": "\u2022\u2022\u2022"}');
INSERT INTO "audit_entry" VALUES(1,85,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','follow_up','81','null','{"id": 81, "member_id": 19, "owner_id": 15, "check_in_id": 76, "what": "\u2022\u2022\u2022", "due_on": "2026-11-20", "done_at": null, "done_by_id": null}');
INSERT INTO "audit_entry" VALUES(1,86,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','invitation','82','null','{"id": 82, "email": "new@example.org", "member_id": 23, "role_id": 32, "invited_by_id": 11, "token_hash": "\u2022\u2022\u2022", "invited_at": "2026-11-20T09:00:00.123456+00:00", "expires_at": "2026-12-04T09:00:00.123456+00:00", "accepted_at": null, "revoked_at": null}');
INSERT INTO "audit_entry" VALUES(1,88,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','personal_link','87','null','{"id": 87, "member_id": 19, "made_by_id": 11, "token_hash": "\u2022\u2022\u2022", "made_at": "2026-11-20T09:00:00.123456+00:00", "revoked_at": null}');
INSERT INTO "audit_entry" VALUES(1,90,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','matrix_import','89','null','{"id": 89, "by_id": 11, "filename": "tea.tsv", "language": "en", "read_at": "2026-11-20T09:00:00.123456+00:00", "confirmed_at": null, "undone_at": null}');
INSERT INTO "audit_entry" VALUES(1,92,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','task','91','null','{"id": 91, "category_id": 27, "key": null, "position": 2, "workload": "low", "is_internal": false, "help_minutes": null, "hidden_at": null}');
INSERT INTO "audit_entry" VALUES(1,93,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','task_text','91/en','null','{"task_id": 91, "language": "en", "name": "Tea \u8336", "summary": "", "hint": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,94,'2026-11-20 09:00:00.123456',11,1,'sign-in','changed','matrix_import','89','{"confirmed_at": null}','{"confirmed_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO "audit_entry" VALUES(1,96,'2026-11-20 09:00:00.123456',11,1,'sign-in','added','matrix_import','95','null','{"id": 95, "by_id": null, "filename": "again.tsv", "language": "en", "read_at": "2026-11-20T09:00:00.123456+00:00", "confirmed_at": null, "undone_at": null}');
INSERT INTO "audit_entry" VALUES(1,97,'2026-11-20 09:00:00.123456',15,2,'sign-in','changed','member','19','{"city": "\u676d\u5dde", "standing": "active"}','{"city": "\u82cf\u5dde", "standing": "quiet"}');
INSERT INTO "audit_entry" VALUES(1,98,'2026-11-20 09:00:00.123456',15,2,'sign-in','read','member','19','null','null');
INSERT INTO "audit_entry" VALUES(1,100,'2026-11-20 09:00:00.123456',15,2,'sign-in','added','leave','99','null','{"id": 99, "member_id": 15, "starts_on": "2026-11-20", "ends_on": "2026-11-29", "note": ""}');
INSERT INTO "audit_entry" VALUES(1,101,'2026-11-20 09:00:00.123456',15,2,'sign-in','removed','leave','63','{"id": 63, "member_id": 15, "starts_on": "2026-11-20", "ends_on": "2026-11-27", "note": "Travelling"}','null');
INSERT INTO "audit_entry" VALUES(2,6,'2026-11-20 09:00:00.123456',NULL,1,'command','added','tier','1','null','{"id": 1, "key": "ordinary", "name": null, "rhythm_days": 90, "position": 0}');
INSERT INTO "audit_entry" VALUES(2,7,'2026-11-20 09:00:00.123456',NULL,1,'command','added','tier','2','null','{"id": 2, "key": "formal", "name": null, "rhythm_days": 60, "position": 1}');
INSERT INTO "audit_entry" VALUES(2,8,'2026-11-20 09:00:00.123456',NULL,1,'command','added','tier','3','null','{"id": 3, "key": "volunteer", "name": null, "rhythm_days": 30, "position": 2}');
INSERT INTO "audit_entry" VALUES(2,9,'2026-11-20 09:00:00.123456',NULL,1,'command','added','tier','4','null','{"id": 4, "key": "donor", "name": null, "rhythm_days": 120, "position": 3}');
INSERT INTO "audit_entry" VALUES(2,10,'2026-11-20 09:00:00.123456',NULL,1,'command','added','tier','5','null','{"id": 5, "key": "honorary", "name": null, "rhythm_days": 180, "position": 4}');
INSERT INTO "audit_entry" VALUES(2,12,'2026-11-20 09:00:00.123456',NULL,1,'command','added','member','11','null','{"id": 11, "account_id": 4, "name": "Sam Okafor", "name_latin": "", "initials": "SO", "avatar": 1, "email": "sam@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2026-11-20", "joined_on": "2026-11-20", "capacity": null, "rhythm_days": null}');
INSERT INTO "audit_entry" VALUES(2,14,'2026-11-20 09:00:00.123456',NULL,1,'command','added','standing_change','13','null','{"id": 13, "member_id": 11, "before": null, "after": "active", "on": "2026-11-20", "reason": "", "by_id": null}');
INSERT INTO "audit_entry" VALUES(2,16,'2026-11-20 09:00:00.123456',NULL,1,'command','added','role','15','null','{"id": 15, "key": "network-coordinator", "position": 0, "workload": "medium", "may_coordinate": true, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}');
INSERT INTO "audit_entry" VALUES(2,18,'2026-11-20 09:00:00.123456',NULL,1,'command','added','term','17','null','{"id": 17, "role_id": 15, "member_id": 11, "starts_on": "2026-11-20", "ends_on": null, "end_reason": "", "reminded_at": null}');
CREATE TABLE category (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	"key" VARCHAR(60), 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_category PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_category_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_category_network_id_key UNIQUE (network_id, "key")
);
INSERT INTO "category" VALUES(1,27,'events',0);
INSERT INTO "category" VALUES(1,28,NULL,1);
CREATE TABLE category_text (
	network_id INTEGER NOT NULL, 
	category_id INTEGER NOT NULL, 
	language VARCHAR(10) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	summary VARCHAR(500) NOT NULL, 
	written_at DATETIME NOT NULL, 
	CONSTRAINT pk_category_text PRIMARY KEY (network_id, category_id, language), 
	CONSTRAINT fk_category_text_network_id_category_id_category FOREIGN KEY(network_id, category_id) REFERENCES category (network_id, id) ON DELETE CASCADE, 
	CONSTRAINT fk_category_text_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "category_text" VALUES(1,27,'en','Events','','2026-11-20 09:00:00.123456');
INSERT INTO "category_text" VALUES(1,27,'zh_Hans','活动','','2026-11-20 09:00:00.123456');
INSERT INTO "category_text" VALUES(1,27,'zh_Hant','活動','','2026-11-20 09:00:00.123456');
INSERT INTO "category_text" VALUES(1,28,'en','Garden','','2026-11-20 09:00:00.123456');
CREATE TABLE check_in (
	version INTEGER NOT NULL, 
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	weaver_id INTEGER NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	"on" DATE NOT NULL, 
	shared_line VARCHAR(1000) NOT NULL, 
	weavers_line VARCHAR(2000) NOT NULL, 
	logged_at DATETIME NOT NULL, 
	CONSTRAINT pk_check_in PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_check_in_network_id_weaver_id_member FOREIGN KEY(network_id, weaver_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_check_in_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT ck_check_in_channel CHECK (channel IN ('in_person', 'phone', 'video', 'wechat', 'message', 'email'))
);
INSERT INTO "check_in" VALUES(1,1,76,15,'phone','2026-11-20','Glad to hear you','Tired; ask again in spring','2026-11-20 09:00:00.123456');
CREATE TABLE check_in_amendment (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	check_in_id INTEGER NOT NULL, 
	by_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	shared_line VARCHAR(1000) NOT NULL, 
	weavers_line VARCHAR(2000) NOT NULL, 
	CONSTRAINT pk_check_in_amendment PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_check_in_amendment_network_id_by_id_member FOREIGN KEY(network_id, by_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_check_in_amendment_network_id_check_in_id_check_in FOREIGN KEY(network_id, check_in_id) REFERENCES check_in (network_id, id), 
	CONSTRAINT fk_check_in_amendment_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "check_in_amendment" VALUES(1,80,76,15,'2026-11-20 09:00:00.123456','Glad','Tired');
CREATE TABLE check_in_member (
	network_id INTEGER NOT NULL, 
	check_in_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	CONSTRAINT pk_check_in_member PRIMARY KEY (network_id, check_in_id, member_id), 
	CONSTRAINT fk_check_in_member_network_id_check_in_id_check_in FOREIGN KEY(network_id, check_in_id) REFERENCES check_in (network_id, id), 
	CONSTRAINT fk_check_in_member_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_check_in_member_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "check_in_member" VALUES(1,76,19);
CREATE TABLE contribution (
	version INTEGER NOT NULL, 
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	pledge_id INTEGER, 
	what VARCHAR(500) NOT NULL, 
	done_on DATE NOT NULL, 
	minutes INTEGER, 
	link VARCHAR(500) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	reported_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	answered_by_id INTEGER, 
	answer VARCHAR(500) NOT NULL, as_reported JSON, 
	CONSTRAINT pk_contribution PRIMARY KEY (network_id, id), 
	CONSTRAINT ck_contribution_minutes CHECK (minutes IS NULL OR minutes > 0), 
	CONSTRAINT fk_contribution_network_id_answered_by_id_member FOREIGN KEY(network_id, answered_by_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_contribution_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_contribution_network_id_pledge_id_pledge FOREIGN KEY(network_id, pledge_id) REFERENCES pledge (network_id, id), 
	CONSTRAINT fk_contribution_network_id_task_id_task FOREIGN KEY(network_id, task_id) REFERENCES task (network_id, id), 
	CONSTRAINT fk_contribution_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT ck_contribution_contributionstate CHECK (state IN ('reported', 'thanked', 'adjusted', 'declined'))
);
INSERT INTO "contribution" VALUES(1,1,74,41,19,66,'Made tea','2026-11-20',45,'https://example.org/tea','reported','2026-11-20 09:00:00.123456',NULL,NULL,'','null');
INSERT INTO "contribution" VALUES(1,1,75,41,23,NULL,'Swept','2026-11-20',60,'','adjusted','2026-11-20 09:00:00.123456','2026-11-20 09:00:00.123456',11,'An hour, I think','{"what": "Swept \u626b", "done_on": "2026-11-20", "minutes": null}');
CREATE TABLE failed_sign_ins (
	"key" VARCHAR(64) NOT NULL, 
	window BIGINT NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_failed_sign_ins PRIMARY KEY ("key", window)
);
INSERT INTO "failed_sign_ins" VALUES('ab32c99715bd1aab9fed8fc559bf621e4fe906d83e6075e615b1f1a830a904b7',29919420,1);
INSERT INTO "failed_sign_ins" VALUES('fe16bbcce0809ac02ffb7bc6346b729135e813f354572a9f9aa91317e76abc0d',29919420,1);
CREATE TABLE follow_up (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	owner_id INTEGER NOT NULL, 
	check_in_id INTEGER, 
	what VARCHAR(300) NOT NULL, 
	due_on DATE NOT NULL, 
	done_at DATETIME, 
	done_by_id INTEGER, 
	CONSTRAINT pk_follow_up PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_follow_up_network_id_check_in_id_check_in FOREIGN KEY(network_id, check_in_id) REFERENCES check_in (network_id, id), 
	CONSTRAINT fk_follow_up_network_id_done_by_id_member FOREIGN KEY(network_id, done_by_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_follow_up_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_follow_up_network_id_owner_id_member FOREIGN KEY(network_id, owner_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_follow_up_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "follow_up" VALUES(1,81,19,15,76,'Call about the room','2026-11-20',NULL,NULL);
CREATE TABLE form_receipt (
	key_hash VARCHAR(64) NOT NULL, 
	location VARCHAR(500) NOT NULL, 
	received_at DATETIME NOT NULL, 
	CONSTRAINT pk_form_receipt PRIMARY KEY (key_hash)
);
INSERT INTO "form_receipt" VALUES('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','/n/riverside/members/7','2026-11-20 09:00:00.123456');
CREATE TABLE id_counter (
	network_id INTEGER NOT NULL, 
	next_id INTEGER NOT NULL, 
	CONSTRAINT pk_id_counter PRIMARY KEY (network_id), 
	CONSTRAINT fk_id_counter_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "id_counter" VALUES(1,102);
INSERT INTO "id_counter" VALUES(2,19);
CREATE TABLE invitation (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	member_id INTEGER, 
	role_id INTEGER, 
	invited_by_id INTEGER, 
	token_hash VARCHAR(64), 
	invited_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	accepted_at DATETIME, 
	revoked_at DATETIME, 
	CONSTRAINT pk_invitation PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_invitation_network_id_invited_by_id_member FOREIGN KEY(network_id, invited_by_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_invitation_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_invitation_network_id_role_id_role FOREIGN KEY(network_id, role_id) REFERENCES role (network_id, id), 
	CONSTRAINT fk_invitation_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash)
);
INSERT INTO "invitation" VALUES(1,82,'new@example.org',23,32,11,'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc','2026-11-20 09:00:00.123456','2026-12-04 09:00:00.123456',NULL,NULL);
CREATE TABLE job (
	id INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	payload JSON NOT NULL, 
	unique_key VARCHAR(100), 
	run_at DATETIME NOT NULL, 
	leased_until DATETIME, 
	attempts INTEGER NOT NULL, 
	done_at DATETIME, 
	error VARCHAR(500) NOT NULL, 
	CONSTRAINT pk_job PRIMARY KEY (id), 
	CONSTRAINT uq_job_unique_key UNIQUE (unique_key)
);
INSERT INTO "job" VALUES(1,'sign_in_link','{"email": "mei@example.org", "asked_at": "2026-11-20T09:00:00.123456+00:00"}',NULL,'2026-11-20 09:00:00.123456',NULL,0,NULL,'');
INSERT INTO "job" VALUES(2,'daily_reminders','{}','daily-1-2026-11-19','2026-11-20 09:00:00.123456',NULL,1,'2026-11-20 09:00:00.123456','');
CREATE TABLE leave (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	note VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_leave PRIMARY KEY (network_id, id), 
	CONSTRAINT ck_leave_order CHECK (ends_on >= starts_on), 
	CONSTRAINT fk_leave_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_leave_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "leave" VALUES(1,99,15,'2026-11-20','2026-11-29','');
CREATE TABLE matrix_import (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	by_id INTEGER, 
	filename VARCHAR(200) NOT NULL, 
	language VARCHAR(10) NOT NULL, 
	document JSON NOT NULL, 
	undo JSON, 
	read_at DATETIME NOT NULL, 
	confirmed_at DATETIME, 
	undone_at DATETIME, 
	CONSTRAINT pk_matrix_import PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_matrix_import_network_id_by_id_member FOREIGN KEY(network_id, by_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_matrix_import_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "matrix_import" VALUES(1,89,11,'tea.tsv','en','{"language": "en", "categories": [{"line": 2, "name": "Events", "summary": "", "sheet": ""}], "tasks": [{"line": 2, "category": "Events", "name": "Tea \u8336", "summary": "", "roles": [], "workload": "low", "hint": "", "internal": false, "sheet": ""}], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category | workload", "sheet": ""}], "unread": [], "ignored_columns": []}','{"category": {}, "role": {}, "task": {"91": [null, {"key": null, "category_id": 27, "workload": "low", "is_internal": false, "help_minutes": null, "is_hidden": false, "roles": [], "texts": {"en": ["Tea \u8336", "", "", "2026-11-20T09:00:00.123456+00:00"]}}]}}','2026-11-20 09:00:00.123456','2026-11-20 09:00:00.123456',NULL);
INSERT INTO "matrix_import" VALUES(1,95,NULL,'again.tsv','en','{"language": "en", "categories": [{"line": 2, "name": "Events", "summary": "", "sheet": ""}], "tasks": [{"line": 2, "category": "Events", "name": "Tea \u8336", "summary": "", "roles": [], "workload": "low", "hint": "", "internal": false, "sheet": ""}], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category | workload", "sheet": ""}], "unread": [], "ignored_columns": []}','null','2026-11-20 09:00:00.123456',NULL,NULL);
CREATE TABLE member (
	version INTEGER NOT NULL, 
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	account_id INTEGER, 
	name VARCHAR(120) NOT NULL, 
	name_latin VARCHAR(120) NOT NULL, 
	sort_key VARCHAR(300) NOT NULL, 
	search_text VARCHAR(2000) NOT NULL, 
	initials VARCHAR(8) NOT NULL, 
	avatar INTEGER NOT NULL, 
	email VARCHAR(254), 
	city VARCHAR(80) NOT NULL, 
	about VARCHAR(1000) NOT NULL, 
	language VARCHAR(10), 
	tier_id INTEGER, 
	standing VARCHAR(20) NOT NULL, 
	standing_since DATE NOT NULL, 
	joined_on DATE NOT NULL, 
	capacity INTEGER, 
	rhythm_days INTEGER, 
	CONSTRAINT pk_member PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_member_account_id_account FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_member_network_id_tier_id_tier FOREIGN KEY(network_id, tier_id) REFERENCES tier (network_id, id), 
	CONSTRAINT fk_member_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_member_network_id_account_id UNIQUE (network_id, account_id), 
	CONSTRAINT ck_member_standing CHECK (standing IN ('applied', 'pool', 'active', 'quiet', 'paused', 'alumni'))
);
INSERT INTO "member" VALUES(1,1,11,1,'Ana Ruiz','','ruiz ana','ana ruiz anaruiz ruizana rana','AR',3,'ana@example.org','','A line.
Another; with '' and " and \ and 100 %.',NULL,NULL,'active','2025-10-16','2025-10-16',NULL,NULL);
INSERT INTO "member" VALUES(1,1,15,2,'Bo Lindqvist','','lindqvist bo','bo lindqvist bolindqvist blindqvist lindqvistbo lbo','BL',5,'bo@example.org','','A line.
Another; with '' and " and \ and 100 %.',NULL,NULL,'active','2025-10-16','2025-10-16',4,NULL);
INSERT INTO "member" VALUES(2,1,19,3,'王小棠','Wang Xiaotang','wang2王 xiao3小 tang2棠','王小棠 wang xiao tang wangxiaotang wangxtang wxiaotang wxtang wang xiaotang xiaotangwang xwang','王',8,'mei@example.org','苏州','A line.
Another; with '' and " and \ and 100 %.','zh_Hans',1,'quiet','2025-10-16','2025-10-16',NULL,30);
INSERT INTO "member" VALUES(1,1,23,NULL,'林宇 O''Neil','Lin Yu','lin2林 yu3宇 oneil','林宇 oneil lin yu linyu lyu yulin ylin','林',10,NULL,'','A line.
Another; with '' and " and \ and 100 %.',NULL,NULL,'active','2025-10-16','2025-10-16',NULL,NULL);
INSERT INTO "member" VALUES(1,2,11,4,'Sam Okafor','','okafor sam','sam okafor samokafor sokafor okaforsam osam','SO',1,'sam@example.org','','',NULL,NULL,'active','2026-11-20','2026-11-20',NULL,NULL);
CREATE TABLE member_interest (
	network_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	category_id INTEGER NOT NULL, 
	CONSTRAINT pk_member_interest PRIMARY KEY (network_id, member_id, category_id), 
	CONSTRAINT fk_member_interest_network_id_category_id_category FOREIGN KEY(network_id, category_id) REFERENCES category (network_id, id), 
	CONSTRAINT fk_member_interest_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_member_interest_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "member_interest" VALUES(1,19,27);
CREATE TABLE need (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	check_in_id INTEGER, 
	text VARCHAR(200) NOT NULL, 
	heard_on DATE NOT NULL, 
	closed_on DATE, 
	CONSTRAINT pk_need PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_need_network_id_check_in_id_check_in FOREIGN KEY(network_id, check_in_id) REFERENCES check_in (network_id, id), 
	CONSTRAINT fk_need_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_need_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "need" VALUES(1,64,19,NULL,'a room','2026-11-20',NULL);
CREATE TABLE network (
	version INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	slug VARCHAR(60) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	language VARCHAR(10) NOT NULL, 
	time_zone VARCHAR(60) NOT NULL, 
	member_noun VARCHAR(20) NOT NULL, 
	period VARCHAR(20) NOT NULL, 
	points_low INTEGER NOT NULL, 
	points_medium INTEGER NOT NULL, 
	points_high INTEGER NOT NULL, 
	capacity INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_network PRIMARY KEY (id), 
	CONSTRAINT uq_network_slug UNIQUE (slug), 
	CONSTRAINT ck_network_membernoun CHECK (member_noun IN ('member', 'participant', 'volunteer')), 
	CONSTRAINT ck_network_period CHECK (period IN ('month', 'quarter', 'year'))
);
INSERT INTO "network" VALUES(1,1,'riverside','Riverside “R&D”','en','Europe/Berlin','member','quarter',1,2,3,6,'2026-11-20 09:00:00.123456');
INSERT INTO "network" VALUES(1,2,'hillside','山边','zh_Hans','Asia/Shanghai','member','quarter',1,2,3,6,'2026-11-20 09:00:00.123456');
CREATE TABLE offer (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	check_in_id INTEGER, 
	text VARCHAR(200) NOT NULL, 
	heard_on DATE NOT NULL, 
	closed_on DATE, 
	CONSTRAINT pk_offer PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_offer_network_id_check_in_id_check_in FOREIGN KEY(network_id, check_in_id) REFERENCES check_in (network_id, id), 
	CONSTRAINT fk_offer_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_offer_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "offer" VALUES(1,65,23,NULL,'一辆车','2026-11-20','2026-11-20');
CREATE TABLE personal_link (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	made_by_id INTEGER, 
	token_hash VARCHAR(64) NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_personal_link PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_personal_link_network_id_made_by_id_member FOREIGN KEY(network_id, made_by_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_personal_link_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_personal_link_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_personal_link_token_hash UNIQUE (token_hash)
);
INSERT INTO "personal_link" VALUES(1,87,19,11,'1fd3ecd9aececeabe84e1516fe6da82fc62e17105ae2914e244b8fb6d2fe3ffb','2026-11-20 09:00:00.123456',NULL);
CREATE TABLE pledge (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	note VARCHAR(500) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	pledged_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	answered_by_id INTEGER, 
	answer VARCHAR(500) NOT NULL, 
	CONSTRAINT pk_pledge PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_pledge_network_id_answered_by_id_member FOREIGN KEY(network_id, answered_by_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_pledge_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_pledge_network_id_task_id_task FOREIGN KEY(network_id, task_id) REFERENCES task (network_id, id), 
	CONSTRAINT fk_pledge_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT ck_pledge_pledgestate CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn', 'done'))
);
INSERT INTO "pledge" VALUES(1,66,41,19,'I can','accepted','2026-11-20 09:00:00.123456','2026-11-20 09:00:00.123456',11,'Thank you!');
CREATE TABLE role (
	version INTEGER NOT NULL, 
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	"key" VARCHAR(60), 
	position INTEGER NOT NULL, 
	workload VARCHAR(20) NOT NULL, 
	may_coordinate BOOLEAN NOT NULL, 
	may_weave BOOLEAN NOT NULL, 
	may_keep_data BOOLEAN NOT NULL, 
	may_lead BOOLEAN NOT NULL, 
	retired_at DATETIME, 
	CONSTRAINT pk_role PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_role_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_role_network_id_key UNIQUE (network_id, "key"), 
	CONSTRAINT ck_role_workload CHECK (workload IN ('low', 'medium', 'high'))
);
INSERT INTO "role" VALUES(1,1,31,'network-coordinator',0,'medium',1,0,0,0,NULL);
INSERT INTO "role" VALUES(1,1,32,'network-weaver',1,'high',0,1,0,0,NULL);
INSERT INTO "role" VALUES(1,1,33,NULL,2,'medium',0,0,0,1,'2026-11-20 09:00:00.123456');
INSERT INTO "role" VALUES(1,2,15,'network-coordinator',0,'medium',1,0,0,0,NULL);
CREATE TABLE role_text (
	network_id INTEGER NOT NULL, 
	role_id INTEGER NOT NULL, 
	language VARCHAR(10) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	definition VARCHAR(1000) NOT NULL, 
	written_at DATETIME NOT NULL, 
	CONSTRAINT pk_role_text PRIMARY KEY (network_id, role_id, language), 
	CONSTRAINT fk_role_text_network_id_role_id_role FOREIGN KEY(network_id, role_id) REFERENCES role (network_id, id) ON DELETE CASCADE, 
	CONSTRAINT fk_role_text_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "role_text" VALUES(1,31,'en','Network coordinator','','2026-11-20 09:00:00.123456');
INSERT INTO "role_text" VALUES(1,32,'en','Network weaver','','2026-11-20 09:00:00.123456');
INSERT INTO "role_text" VALUES(1,33,'en','Gardener','','2026-11-20 09:00:00.123456');
CREATE TABLE sign_in (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	browser VARCHAR(200) NOT NULL, 
	by_mail BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_sign_in PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_account_id_account FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in" VALUES(1,1,'0cb36a1cd9a0c223634586f067f51233b63708a4e9c46d424b4567b468b90a9d','Firefox on Linux',0,'2026-11-20 09:00:00.123456','2026-11-20 09:00:00.123456','2027-02-18 09:00:00.123456',NULL);
CREATE TABLE sign_in_link (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_link_account_id_account FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sign_in_link_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in_link" VALUES(1,2,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','2026-11-20 09:00:00.123456','2026-11-20 09:15:00.123456',NULL);
CREATE TABLE standing_change (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	"before" VARCHAR(20), 
	"after" VARCHAR(20) NOT NULL, 
	"on" DATE NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	by_id INTEGER, 
	CONSTRAINT pk_standing_change PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_standing_change_network_id_by_id_member FOREIGN KEY(network_id, by_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_standing_change_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_standing_change_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT ck_standing_change_before CHECK ("before" IN ('applied', 'pool', 'active', 'quiet', 'paused', 'alumni')), 
	CONSTRAINT ck_standing_change_after CHECK ("after" IN ('applied', 'pool', 'active', 'quiet', 'paused', 'alumni'))
);
INSERT INTO "standing_change" VALUES(1,13,11,NULL,'active','2025-10-16','',NULL);
INSERT INTO "standing_change" VALUES(1,17,15,NULL,'active','2025-10-16','',NULL);
INSERT INTO "standing_change" VALUES(1,21,19,NULL,'active','2025-10-16','',NULL);
INSERT INTO "standing_change" VALUES(1,25,23,NULL,'active','2025-10-16','',NULL);
INSERT INTO "standing_change" VALUES(2,13,11,NULL,'active','2026-11-20','',NULL);
CREATE TABLE task (
	version INTEGER NOT NULL, 
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	category_id INTEGER NOT NULL, 
	"key" VARCHAR(60), 
	position INTEGER NOT NULL, 
	workload VARCHAR(20) NOT NULL, 
	is_internal BOOLEAN NOT NULL, 
	help_minutes INTEGER, 
	hidden_at DATETIME, 
	CONSTRAINT pk_task PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_task_network_id_category_id_category FOREIGN KEY(network_id, category_id) REFERENCES category (network_id, id), 
	CONSTRAINT fk_task_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_task_network_id_key UNIQUE (network_id, "key"), 
	CONSTRAINT ck_task_workload CHECK (workload IN ('low', 'medium', 'high'))
);
INSERT INTO "task" VALUES(1,1,41,27,'hosting',0,'low',0,30,NULL);
INSERT INTO "task" VALUES(1,1,42,27,NULL,1,'high',1,NULL,NULL);
INSERT INTO "task" VALUES(1,1,43,28,NULL,0,'medium',0,NULL,'2026-11-20 09:00:00.123456');
INSERT INTO "task" VALUES(1,1,91,27,NULL,2,'low',0,NULL,NULL);
CREATE TABLE task_role (
	network_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	role_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_task_role PRIMARY KEY (network_id, task_id, role_id), 
	CONSTRAINT fk_task_role_network_id_role_id_role FOREIGN KEY(network_id, role_id) REFERENCES role (network_id, id), 
	CONSTRAINT fk_task_role_network_id_task_id_task FOREIGN KEY(network_id, task_id) REFERENCES task (network_id, id) ON DELETE CASCADE, 
	CONSTRAINT fk_task_role_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "task_role" VALUES(1,41,31,0);
CREATE TABLE task_text (
	network_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	language VARCHAR(10) NOT NULL, 
	name VARCHAR(160) NOT NULL, 
	summary VARCHAR(1000) NOT NULL, 
	hint VARCHAR(1000) NOT NULL, 
	written_at DATETIME NOT NULL, 
	CONSTRAINT pk_task_text PRIMARY KEY (network_id, task_id, language), 
	CONSTRAINT fk_task_text_network_id_task_id_task FOREIGN KEY(network_id, task_id) REFERENCES task (network_id, id) ON DELETE CASCADE, 
	CONSTRAINT fk_task_text_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "task_text" VALUES(1,41,'en','Hosting','What it is','Bring tea','2026-11-20 09:00:00.123456');
INSERT INTO "task_text" VALUES(1,42,'en','Coordinating events','What it is','Bring tea','2026-11-20 09:00:00.123456');
INSERT INTO "task_text" VALUES(1,43,'en','Weeding','What it is','Bring tea','2026-11-20 09:00:00.123456');
INSERT INTO "task_text" VALUES(1,41,'zh_Hans','接待','','','2026-11-20 09:00:00.123456');
INSERT INTO "task_text" VALUES(1,91,'en','Tea 茶','','','2026-11-20 09:00:00.123456');
CREATE TABLE term (
	version INTEGER NOT NULL, 
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	role_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	end_reason VARCHAR(300) NOT NULL, 
	reminded_at DATETIME, 
	CONSTRAINT pk_term PRIMARY KEY (network_id, id), 
	CONSTRAINT ck_term_order CHECK (ends_on IS NULL OR ends_on >= starts_on), 
	CONSTRAINT fk_term_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_term_network_id_role_id_role FOREIGN KEY(network_id, role_id) REFERENCES role (network_id, id), 
	CONSTRAINT fk_term_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "term" VALUES(1,1,55,31,11,'2026-01-24',NULL,'',NULL);
INSERT INTO "term" VALUES(1,1,56,32,15,'2026-05-04',NULL,'',NULL);
INSERT INTO "term" VALUES(1,1,57,32,19,'2026-05-04','2026-10-31','Moved away','2026-11-20 09:00:00.123456');
INSERT INTO "term" VALUES(1,2,17,15,11,'2026-11-20',NULL,'',NULL);
CREATE TABLE tier (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	name VARCHAR(80), 
	rhythm_days INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_tier PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_tier_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_tier_network_id_key UNIQUE (network_id, "key")
);
INSERT INTO "tier" VALUES(1,1,'ordinary',NULL,90,0);
INSERT INTO "tier" VALUES(1,2,'formal',NULL,60,1);
INSERT INTO "tier" VALUES(1,3,'volunteer',NULL,30,2);
INSERT INTO "tier" VALUES(1,4,'donor',NULL,120,3);
INSERT INTO "tier" VALUES(1,5,'honorary',NULL,180,4);
INSERT INTO "tier" VALUES(2,1,'ordinary',NULL,90,0);
INSERT INTO "tier" VALUES(2,2,'formal',NULL,60,1);
INSERT INTO "tier" VALUES(2,3,'volunteer',NULL,30,2);
INSERT INTO "tier" VALUES(2,4,'donor',NULL,120,3);
INSERT INTO "tier" VALUES(2,5,'honorary',NULL,180,4);
CREATE INDEX ix_account_audit_entry_at ON account_audit_entry (at);
CREATE INDEX ix_job_done_at_run_at ON job (done_at, run_at);
CREATE INDEX ix_audit_entry_network_id_at ON audit_entry (network_id, at);
CREATE INDEX ix_audit_entry_network_id_kind_row_id ON audit_entry (network_id, kind, row_id);
CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);
CREATE INDEX ix_sign_in_link_account_id ON sign_in_link (account_id);
CREATE INDEX ix_member_account_id ON member (account_id);
CREATE INDEX ix_member_network_id_sort_key ON member (network_id, sort_key);
CREATE INDEX ix_member_network_id_standing ON member (network_id, standing);
CREATE UNIQUE INDEX uq_member_network_id_email ON member (network_id, email);
CREATE INDEX ix_task_network_id_category_id_position ON task (network_id, category_id, position);
CREATE INDEX ix_assignment_network_id_member_id_state ON assignment (network_id, member_id, state);
CREATE INDEX ix_assignment_network_id_state ON assignment (network_id, state);
CREATE UNIQUE INDEX uq_assignment_live ON assignment (network_id, task_id, member_id) WHERE state IN ('proposed', 'accepted');
CREATE INDEX ix_check_in_network_id_on ON check_in (network_id, "on");
CREATE INDEX ix_invitation_network_id_email ON invitation (network_id, email);
CREATE INDEX ix_leave_network_id_ends_on ON leave (network_id, ends_on);
CREATE INDEX ix_leave_network_id_member_id ON leave (network_id, member_id);
CREATE INDEX ix_personal_link_network_id_member_id ON personal_link (network_id, member_id);
CREATE INDEX ix_pledge_network_id_member_id ON pledge (network_id, member_id);
CREATE INDEX ix_pledge_network_id_state ON pledge (network_id, state);
CREATE UNIQUE INDEX uq_pledge_live ON pledge (network_id, task_id, member_id) WHERE state IN ('open', 'accepted');
CREATE INDEX ix_standing_change_network_id_member_id_on ON standing_change (network_id, member_id, "on");
CREATE INDEX ix_task_role_network_id_role_id ON task_role (network_id, role_id);
CREATE INDEX ix_term_network_id_ends_on ON term (network_id, ends_on);
CREATE INDEX ix_term_network_id_member_id ON term (network_id, member_id);
CREATE INDEX ix_term_network_id_role_id ON term (network_id, role_id);
CREATE INDEX ix_check_in_amendment_network_id_check_in_id ON check_in_amendment (network_id, check_in_id);
CREATE INDEX ix_check_in_member_network_id_member_id ON check_in_member (network_id, member_id);
CREATE INDEX ix_contribution_network_id_done_on ON contribution (network_id, done_on);
CREATE INDEX ix_contribution_network_id_member_id_done_on ON contribution (network_id, member_id, done_on);
CREATE INDEX ix_contribution_network_id_state ON contribution (network_id, state);
CREATE INDEX ix_follow_up_network_id_member_id ON follow_up (network_id, member_id);
CREATE INDEX ix_follow_up_network_id_owner_id_due_on ON follow_up (network_id, owner_id, due_on);
CREATE INDEX ix_need_network_id_member_id ON need (network_id, member_id);
CREATE INDEX ix_offer_network_id_member_id ON offer (network_id, member_id);
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END;
CREATE TRIGGER account_audit_entry_no_update BEFORE UPDATE ON account_audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END;
CREATE TRIGGER account_audit_entry_no_delete BEFORE DELETE ON account_audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END;
CREATE INDEX ix_contribution_network_id_task_id_done_on_state ON contribution (network_id, task_id, done_on, state);
COMMIT;
