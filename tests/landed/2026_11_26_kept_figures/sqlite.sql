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
INSERT INTO "account" VALUES(1,'ana@example.org','$argon2id$v=19$m=65536,t=3,p=4$SM3v0jpPqWKXOpwHp7jbrQ$1YeQ0AyqoMy7AVxg/IRrbq6x1FwO7CsTgf6LUePosYU',NULL,'auto','2026-11-20 09:00:00.000000',NULL);
INSERT INTO "account" VALUES(2,'bo@example.org','$argon2id$v=19$m=65536,t=3,p=4$FGL2oNJCRWeRGurzRLghyg$5dHRll2fxQ0wKZXXEYNIxakBWJ5AX8U+XBViOyC8c2w',NULL,'auto','2026-11-20 09:00:00.000000',NULL);
INSERT INTO "account" VALUES(3,'mei@example.org','$argon2id$v=19$m=65536,t=3,p=4$j8GtLB+gfKAUFeP1ycQdsA$LXIt75t1JrtQ+KXTlvetTEUwONOFFPx/RV2AN8bMPwo','zh_Hans','dark','2026-11-20 09:00:00.000000',NULL);
INSERT INTO "account" VALUES(4,'sam@example.org','$argon2id$v=19$m=65536,t=3,p=4$OpC48YQCCrDAO/gFxNlV1Q$jdZQGi7Y2Jwj18QLCT3YybEaYWQvD2yMRB7NRq35xwU',NULL,'auto','2026-11-20 09:00:00.000000',NULL);
INSERT INTO "account" VALUES(5,'wei@example.org','$argon2id$v=19$m=65536,t=3,p=4$jk6tzj4lKFTGEceIqz0reg$VSXWyS/8A9MPWMclxVpb3abmMtkgnc/Gm4NghJmZeQY',NULL,'auto','2026-11-20 09:00:00.000000',NULL);
INSERT INTO "account" VALUES(6,'ines@example.org','$argon2id$v=19$m=65536,t=3,p=4$PPaW2wGAy07LIdvnE7qsMg$A/7PgeZ4/0F6qrO7DBEeImMKwi6ERapAd68lYIePDjU','en','auto','2026-11-20 09:00:00.000000',NULL);
CREATE TABLE account_audit_entry (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	by_account_id INTEGER, 
	via VARCHAR(20) NOT NULL, 
	act VARCHAR(20) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	row_id VARCHAR(60) NOT NULL, 
	"before" JSON, 
	"after" JSON, salt VARCHAR(32), content_digest VARCHAR(64) DEFAULT '' NOT NULL, link VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_account_audit_entry PRIMARY KEY (id), 
	CONSTRAINT ck_account_audit_entry_act CHECK (act IN ('added', 'changed', 'removed', 'read'))
);
INSERT INTO "account_audit_entry" VALUES(1,'2026-11-27 01:57:45.801444',NULL,'command','added','network','1','null','{"id": 1, "slug": "riverside", "name": "Riverside", "language": "en", "time_zone": "UTC", "member_noun": "member", "period": "quarter", "points_low": 1, "points_medium": 2, "points_high": 3, "capacity": 6, "created_at": "2026-11-20T09:00:00+00:00"}','44f054293767f783816fab00d175d67b','e3989d383064bc2468465960aa1a9680b76ba3dcae06512f7e3b3787934d8252','fc29268f835e8933451ce93fa2ae46bf924b61d26da7e0c3758281f21f8902ed');
INSERT INTO "account_audit_entry" VALUES(2,'2026-11-27 01:57:46.012263',NULL,'command','added','account','1','null','{"id": 1, "email": "ana@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}','e3127de6d203b41c98659ee2988c5485','33266f207f2ed034e05c198cb3b2c858285f6c971c27dc66ac8eb2382faa2517','fc29268f835e8933451ce93fa2ae46bf924b61d26da7e0c3758281f21f8902ed');
INSERT INTO "account_audit_entry" VALUES(3,'2026-11-27 01:57:46.218312',NULL,'command','added','account','2','null','{"id": 2, "email": "bo@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}','f827f9b266c9834a5f489e87f750eb26','17361af7efcd20d1110e87176a519f2c46e7f3923abc4eded40e475555d5e29a','fc29268f835e8933451ce93fa2ae46bf924b61d26da7e0c3758281f21f8902ed');
INSERT INTO "account_audit_entry" VALUES(4,'2026-11-27 01:57:46.385598',NULL,'command','added','account','3','null','{"id": 3, "email": "mei@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}','0817b8ca8b49e93711d28306799c174f','3782ecbb79170eb24ee6059187bd1afb2ef0d19d1fe47e84066bd748014beea5','fc29268f835e8933451ce93fa2ae46bf924b61d26da7e0c3758281f21f8902ed');
INSERT INTO "account_audit_entry" VALUES(5,'2026-11-27 01:57:46.446458',NULL,'command','added','network','2','null','{"id": 2, "slug": "hillside", "name": "Hillside", "language": "zh_Hans", "time_zone": "Asia/Shanghai", "member_noun": "member", "period": "quarter", "points_low": 1, "points_medium": 2, "points_high": 3, "capacity": 6, "created_at": "2026-11-20T09:00:00+00:00"}','4733abe31388dcb421546223928d6009','ff01cbdc2de676f4bb7a8ddca6db75fdfa25659972c7b7f543f4698040b92d51','d61ff9f689b06a4b0dfbd05611438c8b465ed2612d8728ce8d4aa769d0693f12');
INSERT INTO "account_audit_entry" VALUES(6,'2026-11-27 01:57:46.653586',NULL,'command','added','account','4','null','{"id": 4, "email": "sam@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}','46b18b0102649342e5c15e3ffc74b2a1','0eb0a3257a34b2226ed470d6fd04d61299fe97d56283ee4143198b09fb95dd0b','d61ff9f689b06a4b0dfbd05611438c8b465ed2612d8728ce8d4aa769d0693f12');
INSERT INTO "account_audit_entry" VALUES(7,'2026-11-27 01:57:46.840618',NULL,'command','added','account','5','null','{"id": 5, "email": "wei@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}','85532df85e992f2f445560f7815cb72e','8643777e40558b4dd8549fc23b4815fbfa4ac3edd45f71956c9f472b3feb1ed5','f00c75bdfe9c025e85180d6ee423c8f2666287a17b4a12c1307d6ddd7994ff9b');
INSERT INTO "account_audit_entry" VALUES(8,'2026-11-27 01:57:46.928216',3,'command','added','sign_in','1','null','{"id": 1, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','e8ddc729fb97ae6a717cf6c5892ed85f','6fc799b7b1c1e8bf100e50193a79ec947193943f99c6d5298b953fdfc91db836','e758faeb2fef6fe8b35e71c17e4469e53a16c9720ea5c49f6269ae17d0071712');
INSERT INTO "account_audit_entry" VALUES(9,'2026-11-20 09:00:00.000000',3,'sign-in','changed','account','3','{"language": null}','{"language": "zh_Hans"}','2ad32e7353bd0e446190e8f96a114c96','9efad14776a00224904b6f5ef05be4e5ced3f93da1f6f9ac3bcade83e1ab1043','5c3d211c7e3b960ab65a70a9ae70edc0920e7a192a982776c345031943033438');
INSERT INTO "account_audit_entry" VALUES(10,'2026-11-27 01:57:46.946656',3,'command','added','sign_in','2','null','{"id": 2, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','5ea31e73cd877bc74531022fb2242a16','b220a5a9a1cbf0a83e60a3de554b1212f47296e3d74d31fedeabfad58a97d32e','2ab02728c2d8e419535fd1dab62ffed153c7e9109816c1ce821ad04b65fa3bdc');
INSERT INTO "account_audit_entry" VALUES(11,'2026-11-20 09:00:00.000000',3,'sign-in','changed','account','3','{"theme": "auto"}','{"theme": "dark"}','39b348e74ff5586964273ad57a5c5c13','dde716b971079aba98eead52e5f485827f11ecc2f429f123a7d8bbe1bbe86889','382dcbafdf16d7f3e88808caee94727076f36509aef68868fc45df264a67be6c');
INSERT INTO "account_audit_entry" VALUES(12,'2026-11-27 01:57:46.957468',3,'command','added','sign_in','3','null','{"id": 3, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','449b56c8a4da2f12ef97c3d72c79be6f','2a501d99c60f37c56be535898afddddf1ca72430082617842085bb7e66860ee8','49986ff3431a1c9087fe42cdecf547fbe2adc574371edeb49161c03b4d762ef7');
INSERT INTO "account_audit_entry" VALUES(13,'2026-11-20 09:00:00.000000',3,'sign-in','changed','account','3','{"password_hash": "\u2022\u2022\u2022"}','{"password_hash": "\u2022\u2022\u2022"}','81b0c601767f65cd6888dc3834551910','ec7459149d2b56ae52854bcb50df8995c71daf798079f894e081e66fb8a91871','45682b0c194dbb786e3b75355d72baed420fcfcba53803178b7d85b1b591dbdb');
INSERT INTO "account_audit_entry" VALUES(14,'2026-11-20 09:00:00.000000',3,'sign-in','changed','sign_in','1','{"revoked_at": null}','{"revoked_at": "2026-11-20T09:00:00+00:00"}','a1789e2002c9e005629db7c08976389c','d2c39f8719a5dce4ca2869c9890f7a07869be7c4f0e2e3bbc8bc3d9f8e8ff5cf','45682b0c194dbb786e3b75355d72baed420fcfcba53803178b7d85b1b591dbdb');
INSERT INTO "account_audit_entry" VALUES(15,'2026-11-20 09:00:00.000000',3,'sign-in','changed','sign_in','3','{"revoked_at": null}','{"revoked_at": "2026-11-20T09:00:00+00:00"}','d5a0f54af5663b93f33af54db2e2950c','83a660d87ae97e8b9682c433e56f8de2bd5c763bf4e5998dab4d298ba0c1acf9','45682b0c194dbb786e3b75355d72baed420fcfcba53803178b7d85b1b591dbdb');
INSERT INTO "account_audit_entry" VALUES(16,'2026-11-20 09:00:00.000000',3,'sign-in','changed','sign_in','2','{"revoked_at": null}','{"revoked_at": "2026-11-20T09:00:00+00:00"}','d415dfe80a7a6ac5859b64f3ab636afa','b86e7aae9a06096d68bdcda2d8f921089d812c4088fff744d2a53b9b544dda2e','45682b0c194dbb786e3b75355d72baed420fcfcba53803178b7d85b1b591dbdb');
INSERT INTO "account_audit_entry" VALUES(17,'2026-11-20 09:00:00.000000',3,'sign-in','added','sign_in','4','null','{"id": 4, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "testclient", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','70bbd641118570687dce0256c73b6eee','1fa2fa3a9b99f0cf626b1aca6014dbcd0a57d17944b783382a696998db647fd2','45682b0c194dbb786e3b75355d72baed420fcfcba53803178b7d85b1b591dbdb');
INSERT INTO "account_audit_entry" VALUES(18,'2026-11-27 01:57:47.508267',3,'command','added','sign_in','5','null','{"id": 5, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','5aaef91ce73430b16ab5e0e29d6b8112','fea3844d7e80520b470960473d2dbb53463cff07c9f9054d1635ccdef73a14b7','9e84236098d1b2fec57029525815695ebd943b7ee384869beb6f53ded6c27604');
INSERT INTO "account_audit_entry" VALUES(19,'2026-11-27 01:57:47.511966',3,'command','added','sign_in','6','null','{"id": 6, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','95066b0fdfb7e3a0206006e976c7b259','29e70c93f578326225ed315cd87c9be204c7b82c4df46e2316d93fe3b4e9e1ff','7ac4ea74f2c38b60f92f5c043d5733ce9dbe69bd61211f6ed3a1a59b4a3c336b');
INSERT INTO "account_audit_entry" VALUES(20,'2026-11-20 09:00:00.000000',3,'sign-in','changed','sign_in','5','{"revoked_at": null}','{"revoked_at": "2026-11-20T09:00:00+00:00"}','92720190aa8cfe96cfd6b50ae1f0b165','099a88b28bd8059d154162e9b401f03cefc85ad1794a444ac4adbef340b9268a','44cd0db89130cbd29461a594489c7cd8e48e6283b796dc8182aae25cfb2b94d8');
INSERT INTO "account_audit_entry" VALUES(21,'2026-11-27 01:57:47.535071',3,'command','added','sign_in','7','null','{"id": 7, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','b2e4c14edd8f3359803fccfc10dfcbc7','635a6475543061ae9af46779277a629539b1dc52e4494d935a6fdad5ddf901ac','3c134ab65bd992b95e631a1fe67bba4b157dcf19be25e72e721f9a676d4d1531');
INSERT INTO "account_audit_entry" VALUES(22,'2026-11-27 01:57:47.537653',3,'command','added','sign_in','8','null','{"id": 8, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','2cea7e021d2e0f5e91e63dfeaa514894','eedf2cf7cd4643f948d6f7e228f656ff4c4b2c54a35fb37cc10e4a67ee77c162','f4ff2a86d011e35a99bfdb37a32cbbadec77490df31e56d28dd132dbb7b9f5ae');
INSERT INTO "account_audit_entry" VALUES(23,'2026-11-20 09:00:00.000000',3,'sign-in','changed','sign_in','6','{"revoked_at": null}','{"revoked_at": "2026-11-20T09:00:00+00:00"}','d8acaba70db42271d08603d738868e28','78169e4b46777b424f8dfd65cc1aac548f1d9c98fa83dfdbd00a756358024ee9','fd82f9beddc37a1a0cce0e1774abb44288ddf39e167e34bb64ff3e1dea6facac');
INSERT INTO "account_audit_entry" VALUES(24,'2026-11-20 09:00:00.000000',3,'sign-in','changed','sign_in','4','{"revoked_at": null}','{"revoked_at": "2026-11-20T09:00:00+00:00"}','3d3815300898f0981dbe68daf3dbdfb6','89baaecaaacac445d3f96ff26983a7ab3d40e0d5860c4c753aa2a0f09afd534d','fd82f9beddc37a1a0cce0e1774abb44288ddf39e167e34bb64ff3e1dea6facac');
INSERT INTO "account_audit_entry" VALUES(25,'2026-11-20 09:00:00.000000',3,'sign-in','changed','sign_in','7','{"revoked_at": null}','{"revoked_at": "2026-11-20T09:00:00+00:00"}','4b7c2de1ca88254560bd0c7ffb9569b7','1b7d3698894ff219e078def1073dfc331edcef495150eeef92aa79c38e31b8e8','fd82f9beddc37a1a0cce0e1774abb44288ddf39e167e34bb64ff3e1dea6facac');
INSERT INTO "account_audit_entry" VALUES(26,'2026-11-27 01:57:47.544367',3,'command','added','sign_in','9','null','{"id": 9, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','f026eff710dc0370f5919f614bc28f85','df863cac4ce13c275d46a8016a5608ebb5a243597907c90bfd2ef338ac0ffd08','122dd75711d45c3568e24457b258e499e764e184eaff4da9a0ad5727fc0fdefc');
INSERT INTO "account_audit_entry" VALUES(27,'2026-11-20 09:00:00.000000',3,'sign-in','changed','sign_in','9','{"revoked_at": null}','{"revoked_at": "2026-11-20T09:00:00+00:00"}','a7bb3ffc181b95ad7d63a2435c8d8b49','bb780dc8f815614901b6913c00366a0ff5b3d1def12acfed4f1573426077d531','81155963b3d0e2054a0ee22097d7df387b81b6120e6d572a1f4c142cac03cbc9');
INSERT INTO "account_audit_entry" VALUES(28,'2026-11-20 09:00:00.000000',2,'sign-in','added','sign_in','10','null','{"id": 10, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "testclient", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','e752294885f76b0e1758ab4ad71415bd','8db68a4a085d9885921b356a170ad47b0061438c8f8e4ba0ea6ed2df920529e0','daaa7282d312f1c1be19225cdd87248e9febf73c127826f89170e41f51f47f5a');
INSERT INTO "account_audit_entry" VALUES(29,'2026-11-27 01:57:48.091519',NULL,'command','added','sign_in_link','1','null','{"id": 1, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-11-20T10:00:00+00:00", "used_at": null}','c2c0d73975af1300220bf19938246355','90b46c4720dbdcb2f6102f3c2d7f0a1ab3890d736d4c77c950c0af6209f07ba3','214e99b42b0fd3bc210f981c0a54e9eca78e5959579eaeebd150a44bdebfdd0e');
INSERT INTO "account_audit_entry" VALUES(30,'2026-11-20 09:00:00.000000',2,'sign-in','changed','sign_in_link','1','{"used_at": null}','{"used_at": "2026-11-20T09:00:00+00:00"}','4bdd78b63dea3e91cc14aa3d290146a1','d85e8d3d2c63d23a297c2e49f2aff2e62975c85dbe0058dd2206917e136eb2af','5c7afb23eee867625db0742edbdfb6967765a9ae9e483f23a218b34a152d1070');
INSERT INTO "account_audit_entry" VALUES(31,'2026-11-20 09:00:00.000000',2,'sign-in','added','sign_in','11','null','{"id": 11, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "testclient", "by_mail": true, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','23a6982b4292840114d735abe93bfd97','1610c2d01b74ca8255076be41de378e5dc7bc82e7a878e1b54881c8a5e486c4e','5c7afb23eee867625db0742edbdfb6967765a9ae9e483f23a218b34a152d1070');
INSERT INTO "account_audit_entry" VALUES(32,'2026-11-20 09:00:00.000000',NULL,'sign-in','added','account','6','null','{"id": 6, "email": "ines@example.org", "password_hash": "\u2022\u2022\u2022", "language": "en", "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}','df0815b9f65040d6787f7fe2bcc52677','afb14651b3678cf585a8f6255832c1d890ad8f77272762f61cbf91e7cebb7e62','36f8a66c0794620de91ec99987e4de9ebf9f9400e6e4c9b761d18cf7192e5ec4');
INSERT INTO "account_audit_entry" VALUES(33,'2026-11-20 09:00:00.000000',6,'sign-in','added','sign_in','12','null','{"id": 12, "account_id": 6, "token_hash": "\u2022\u2022\u2022", "browser": "testclient", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','c18d08426c527258ecd31b9204a2a7c8','c2a43e79f1a1e9051892fbd9846ea8ac93d6edb5f81e39c9283de03a41baf8bb','36f8a66c0794620de91ec99987e4de9ebf9f9400e6e4c9b761d18cf7192e5ec4');
INSERT INTO "account_audit_entry" VALUES(34,'2026-11-27 01:57:48.307779',3,'command','added','sign_in','13','null','{"id": 13, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','8d5ab944fb658c45a8db16c249adc4cf','c7df552e8607e16f2f75b0696917188584051f3b386dafd605bf4695d9211822','b91f7348ea51ce74ea3520742b319aea3355f65ac7c67095250526213f98ec89');
INSERT INTO "account_audit_entry" VALUES(35,'2026-11-27 01:57:48.330020',1,'command','added','sign_in','14','null','{"id": 14, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','20b985174abfeeb82b9f59cf89ec7ea1','1fe80e45ad52a9f21da4a7005fe3f372aed19cc771a31bb3cef8040e0b591785','fd7a3e4a5a28c846b799d68be1003dd56b263e226c10c136bf0ac7eb53288b24');
INSERT INTO "account_audit_entry" VALUES(36,'2026-11-27 01:57:48.347407',1,'command','added','sign_in','15','null','{"id": 15, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','7e6a01d76b19f8c2b14850bceee9d557','1af7c3c38781f75493e2908a02abb944482b7c6dae1237776b8d22a0b875005e','51f1ce3debe5b7eb571929549cc0c61c698c35aa0c28db9d982eeee43bf65942');
INSERT INTO "account_audit_entry" VALUES(37,'2026-11-27 01:57:48.362767',3,'command','added','sign_in','16','null','{"id": 16, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','5c1f58524a055c5b8ea50c38bd4458ea','d08aa49efd9558e33c350877519b20adfcce028ab3a651d3f190fe2f64e7c85b','c1a45a34ee2087eb2be81023950e6339790cfa87ce6c80a8af5c8bd1539ec6fe');
INSERT INTO "account_audit_entry" VALUES(38,'2026-11-27 01:57:48.371757',2,'command','added','sign_in','17','null','{"id": 17, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','0f606660382f3c9b8208012f2f6f4297','384e84bf6688e58c364dd1ec0cbbe5044c740448999438416eb1860348056919','6ccaf72495b09546f74f87fed05bc6915b8a247e4b86d476e362a58dd7afc082');
INSERT INTO "account_audit_entry" VALUES(39,'2026-11-27 01:57:48.384389',2,'command','added','sign_in','18','null','{"id": 18, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','736b4b25f056134d29710d92110a5439','79ef00844591318c026719913430b5966005c78368c145a7336e38b48418353e','852b1b525d9fe7e404fbbb3d1b2d0c6e3cd006236c07e1b1979969d085ad0792');
INSERT INTO "account_audit_entry" VALUES(40,'2026-11-27 01:57:48.396421',2,'command','added','sign_in','19','null','{"id": 19, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','bbaaf484f71e575e3b157e50a6bec5de','b24b3c4e0d9ebf5cc4d614f66cf20f10f99ceda2ffbdface4c82ad174864223a','87d48e8c172180502829d1602f3316c57ba001e8d38d64b2afa9ddc5b5f1bb3e');
INSERT INTO "account_audit_entry" VALUES(41,'2026-11-27 01:57:48.418100',1,'command','added','sign_in','20','null','{"id": 20, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','72ca1b4bcd5c10bc897ea2955480d7d4','49dfd6ae86710d867336d0365ad71e4fcb833ac54b9dc2b942e4232b1337beb3','ede02d39dddcce17479ad526a65eec8c76f2886b948e2c04af23313f6b535bfd');
INSERT INTO "account_audit_entry" VALUES(42,'2026-11-27 01:57:48.436277',3,'command','added','sign_in','21','null','{"id": 21, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','4ae1a7e17ab387548ce6fc4d7aee5f3b','000b3a0a1cfcc84f050ab660985d0006becc7675adaac9de0509b24d3f604d1d','1c95d2cae133ecd55fbbaef729028cca16f1fb3c03b4e4d1562224ca903a4e56');
INSERT INTO "account_audit_entry" VALUES(43,'2026-11-27 01:57:48.451362',3,'command','added','sign_in','22','null','{"id": 22, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','c280ed1b1e05ad8c5864b02499e4c03d','cbfe676721f8cffb700d15081dc4283ff492592c26bd4df8377293fc016867c4','1e38df61ff0aadf8de7c389bb9cd7504e5c3296820682b2f39f0aa6c61493b2c');
INSERT INTO "account_audit_entry" VALUES(44,'2026-11-27 01:57:48.467745',3,'command','added','sign_in','23','null','{"id": 23, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','5d86b7d180de548e97874e910c1d5b5a','e4a571a5f9930067b49b37bdd0403fd04b47442ad89b7aad43d395b6fd44402a','35ad748f778d4271a4a37cc856c3a8f78bcd10b80531cab43e183f30eca971ab');
INSERT INTO "account_audit_entry" VALUES(45,'2026-11-27 01:57:48.480912',1,'command','added','sign_in','24','null','{"id": 24, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','9a3ed19ecc23c588bf1c6fddac76b297','95698407f8337bea64e76c2bf25b73f456156f38848fb3c9de851dd407d656d0','42851f3dce60efa162b91d16892217bf9120ed5b78f387a0cfc338a83626d8ba');
INSERT INTO "account_audit_entry" VALUES(46,'2026-11-27 01:57:48.497964',1,'command','added','sign_in','25','null','{"id": 25, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','fa8bdd2dbd6d2ab440707b14ef4ff664','c484e60bbee94e3cafb84929a642858425f00cdcb6d273c27fc1e42e9d94fd60','cd58319c7acdcb4d6f8e30ec68b712a00d2a6731967ffe075d55848cebb6525b');
INSERT INTO "account_audit_entry" VALUES(47,'2026-11-27 01:57:48.513197',1,'command','added','sign_in','26','null','{"id": 26, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','4ec85449fc9e619cb89b0a85065778d5','b9976d292a4301d5d4135c12643afd21bafdd94869ad59d904fc871c9995ab0f','ef266de4685328909e5ba30b716db2ca22a1fa338b04cdae3837dab79abecc14');
INSERT INTO "account_audit_entry" VALUES(48,'2026-11-27 01:57:48.521211',2,'command','added','sign_in','27','null','{"id": 27, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','e22cad8321c18b60f6d3063029b187e9','9e7e8a33f20c3914274b3c5b329dd6a22af162116439197c4de679b08e750793','3e31b2240fe4a0653486b13ad119ed7eee15fd5a56c7dc915641abef5003826c');
INSERT INTO "account_audit_entry" VALUES(49,'2026-11-27 01:57:48.533247',2,'command','added','sign_in','28','null','{"id": 28, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','7327a6762bf8c377f9fa17c8da2ee88a','07efa9e0b994ff8facb379183f6bed44ddce8bed11a28ae403e1101c6171ff45','edf7b2c754414df684bc70a8a93dbf245639917c7cd593134fa477ef054ca472');
INSERT INTO "account_audit_entry" VALUES(50,'2026-11-27 01:57:48.547533',1,'command','added','sign_in','29','null','{"id": 29, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','91b53699f4842668c5e2ed742ba59a29','f3b1a207c2dfb3f1e582ac2e6551aa6bb99c893c2c6843f5d0e3c0e8b59c3f67','96638bd44f92a9f81c2c7236ee2cb5eaa74e210c1112a5adc1d1e77107116172');
INSERT INTO "account_audit_entry" VALUES(51,'2026-11-27 01:57:48.562983',1,'command','added','sign_in','30','null','{"id": 30, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','136bc46ffd32dfbd9989102c3d283a4e','b10d0788a719fe67e8920fc43cf3f2ee9a7d26fd547c7a9a7736c9e9e1e1143b','6f0c246a564db61ec3c66831a192052b6116c6ec3ed00b4833dd4ed86346e9d7');
INSERT INTO "account_audit_entry" VALUES(52,'2026-11-27 01:57:48.572463',1,'command','added','sign_in','31','null','{"id": 31, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','5505f61d3bd05d194a2743c1e2c0b98c','34736b10ed128f5e5338a8d69217c8e3a5157469d00380c9a3efe22c95701918','5748977836daf0216862990ca5358869f8e5a577e61a8e801a85ca4a3e38e145');
INSERT INTO "account_audit_entry" VALUES(53,'2026-11-27 01:57:48.583194',1,'command','added','sign_in','32','null','{"id": 32, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','87a18f3d38b27a70e80e59631a4a524e','959d73001b118c7c85d92709a619dc3b42e0bf2e9587cfac531e10ee8078dde9','f29a9687b6b55875f43b4883236e06c1e8b011153ab04dcb11ebf5298921a70e');
INSERT INTO "account_audit_entry" VALUES(54,'2026-11-27 01:57:48.604904',1,'command','added','sign_in','33','null','{"id": 33, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','892a18719d8fbf967cfae80473eb7740','e6b297fa7bc3a31cf6a41448c4b59472e3f763a2fde3fb562305d8d58e856623','537d37628a65687e1979e3559fe9146cb71e6f9e06ff26f963bf55ef373d6b3e');
INSERT INTO "account_audit_entry" VALUES(55,'2026-11-27 01:57:48.640444',1,'command','added','sign_in','34','null','{"id": 34, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','12b6d0dc211f180a267d0f64535582d1','54a66b80b9be350d59b7bb3c6c1353cc3349dbae853644dc9bd7a55765de70dc','d3532694f8fdceb6aceb95e7fe65c8f589388d2cf039b79705744e3f35f57eb5');
INSERT INTO "account_audit_entry" VALUES(56,'2026-11-27 01:57:48.664555',1,'command','added','sign_in','35','null','{"id": 35, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','7b56fd0e9c517d468b3cebf264d119b7','d30a5627ae09b3fb63dfd8de9e2db59e5108a7ed2010e9425e3f5f01439ad285','3cee744c33256bfd7dcd75d53bbdafa3c3d79f1adee47104a8f53269d23811e0');
INSERT INTO "account_audit_entry" VALUES(57,'2026-11-27 01:57:48.679152',3,'command','added','sign_in','36','null','{"id": 36, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','e051baf402baf6a3ed1edbfc12e05391','be7afd95cdc215a788edfe748e0228248d9570ef3680126e6cc61509852cabb2','6cf313973c833f7b6e8096bd6c5140335362a09a81e6b63ad5ef8f83682e5267');
INSERT INTO "account_audit_entry" VALUES(58,'2026-11-27 01:57:48.707981',1,'command','added','sign_in','37','null','{"id": 37, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','345262385d39de28a8da7271d16a4b67','1272109e82c3ef3dd427c3378d31c2e24e5341a7f7a93c8b960c91c6df75681f','9edc6231563285b85834f0391156002e819b653282eb96155c32510bd5489421');
INSERT INTO "account_audit_entry" VALUES(59,'2026-11-27 01:57:48.722845',2,'command','added','sign_in','38','null','{"id": 38, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','efbf1bf689c89905d9a505d09665b152','a6024dcee36363c44b7aef92b4923051c760fa9dbd20872d75ab719f19c57f97','bdb878717f26a858ba2500ed2225e29ec238098f6a19d319e4011221169be8f5');
INSERT INTO "account_audit_entry" VALUES(60,'2026-11-27 01:57:48.734564',2,'command','added','sign_in','39','null','{"id": 39, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','ae6298224ae64f36c577e90c981fbea4','b8b0f2b60538e4cb34c916059d84d31cef1085831f4d921ff042dfab8760b16a','2ad3d3ba9b1615d36ed5f0e39f1c0af389c67161d857dbb8b7596abca9d1bd72');
INSERT INTO "account_audit_entry" VALUES(61,'2026-11-27 01:57:48.743097',2,'command','added','sign_in','40','null','{"id": 40, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','6a107f8cc01a1558a4110e52bf52e23d','c040e9bcf4624541d566eecdb8b27bc9dad08288fb073fa9837de76e10ef4e7c','20404f597c73e962c88687f65c515f20adfb182289131ece1e031e1d2888a9aa');
INSERT INTO "account_audit_entry" VALUES(62,'2026-11-27 01:57:48.750091',2,'command','added','sign_in','41','null','{"id": 41, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','e73046a02d302026a1ee1d3ccd1d0859','efb021461a6e062f21423a654af70f97f89410df645da11ac65636224a7840cc','e7ba662f287befa326b81a5362df3c113e04ebfcaecac74a03c5be572d610046');
INSERT INTO "account_audit_entry" VALUES(63,'2026-11-27 01:57:48.768507',2,'command','added','sign_in','42','null','{"id": 42, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','a9219160aa88ceca99081c38edaef727','fd3c1b3c0686ef7acadb1c4cd28921b0ccd07d70ae4eb62b02c8e9b89bd89687','fabd8d8e8d3ec9e8b9bcb4c3acbc490f58b2b0efcf0a84912e0b5b59b7ca3647');
INSERT INTO "account_audit_entry" VALUES(64,'2026-11-27 01:57:48.780150',2,'command','added','sign_in','43','null','{"id": 43, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','dc0ddbdc5b1a4e6ee588dc5d3333cb30','b22d36e8110691463ae192fc04f4816819cc693e3a31618907fc115e30386bcb','facc137f4ca0819d9ea9b70d0a9f1c85c3e5d10e608c4c84fb739f39338e5e3c');
INSERT INTO "account_audit_entry" VALUES(65,'2026-11-27 01:57:48.787598',1,'command','added','sign_in','44','null','{"id": 44, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','3b49cff623b41841f90f57ca15e8bbf7','0c6210fa560404d3cdbdd3f41614070b7b7e5d3dad956bdb8c77602a6d7bd7fd','5e7ca7a63da9d66924d05757d5f4afce900f9a58e11e72959586d403c54a6654');
INSERT INTO "account_audit_entry" VALUES(66,'2026-11-27 01:57:48.816604',1,'command','added','sign_in','45','null','{"id": 45, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','709143a264b4c1c25fd91b0a5463d5ba','0fd7e4196235d43752a14d0db35879ec721a61cd8694a9b590c33e76970f43c8','9c68dcaed4bbd8d0fb92cdb41d4115dd1c29e3fadbc99c54e8abcff4a3426aa9');
INSERT INTO "account_audit_entry" VALUES(67,'2026-11-27 01:57:48.824619',1,'command','added','sign_in','46','null','{"id": 46, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','a8bdfa1ef8355778b90ff2355347a40e','1114ab715928e1c38a99e60a49a0423f704690ef7e0c9d5c279a5dda9dd42799','c347c005ff3dc4870af9f6271006d334e88b3236b34ddf87c25072c35fa70c36');
INSERT INTO "account_audit_entry" VALUES(68,'2026-11-27 01:57:48.844040',1,'command','added','sign_in','47','null','{"id": 47, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','3056118ee15f09da963c899468475c41','7ded97452784c28b9289dabbdd7120e770da116b9b6a98d19704a4ae8c21d300','00d58110c1ca501697ffae423a3e02f201d4a990c23e44bcaf4f26782241f4af');
INSERT INTO "account_audit_entry" VALUES(69,'2026-11-27 01:57:48.871639',1,'command','added','sign_in','48','null','{"id": 48, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','268f0d780685eb36ee9f874606457b18','f157c6968a2adc785588eaaacb16fc2aa778fb4599b1190e92f841cd15d41727','4ac819ce778773768207cf210dd0ddc952017fefa4b959327b54f0f923e6e991');
INSERT INTO "account_audit_entry" VALUES(70,'2026-11-27 01:57:48.891286',1,'command','added','sign_in','49','null','{"id": 49, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','0ea8f6ce72082dfe21be1138e0af6209','15d1cf41ffa9f8c354d24fc3a1b5fd87c24bdfdab4744b4da90e0bce3c36710f','f657ac657fb58c38c1783606716bb3063b9161b47efc721ba83b05ce8a7a2ef5');
INSERT INTO "account_audit_entry" VALUES(71,'2026-11-27 01:57:48.906083',1,'command','added','sign_in','50','null','{"id": 50, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','10952aabf5905991b566b3ecf8609320','bb13ecee8a41ce81a451fdcb90fb6210b3e2e19d82becf9821bfa5c67d0191cc','f0f0a42f16b0e4c0c8ef728b366ef245cf9e72917c8998615e1d9fda22b04163');
INSERT INTO "account_audit_entry" VALUES(72,'2026-11-27 01:57:48.918427',1,'command','added','sign_in','51','null','{"id": 51, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','19f596f1436f1b87faea5f598e911b00','1f0d4561e09fa7bd44dc758eeabfc7654beec31cbb04a86408b4005e44f4eda4','ce23f0f875e47a63f0e83bd28358552a1c8128584ff262c056f536116f41fdc9');
INSERT INTO "account_audit_entry" VALUES(73,'2026-11-27 01:57:48.930462',1,'command','added','sign_in','52','null','{"id": 52, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','cc540325bb4fe113f90a72da779a7ba5','7f682b260966ca718293cb47d051c00a066c42c764baed342395037f3fb87d6a','fdf74fcd1c4e2500ee0edf7a09716e8236786a53e2f2d9f4830c2f74e9d12028');
INSERT INTO "account_audit_entry" VALUES(74,'2026-11-27 01:57:48.939059',1,'command','added','sign_in','53','null','{"id": 53, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','7704a5a911bd19e8850488b80f716862','ba7555e44f6ad284a964fd2c41b4d3f4df4e19857d9fc3e96c5fde0c89cd72cf','8fb25adc84840da9db1d9fe119ce7af77e692531086fa3fc6c9a139c8e41d755');
INSERT INTO "account_audit_entry" VALUES(75,'2026-11-27 01:57:48.976466',1,'command','added','sign_in','54','null','{"id": 54, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','128bbbb2704d3ae8ed311a611e0290fd','b991e4c0e0c4cb805d1dc29ef91361b12be1ad7f251b45dd6be07762a417536e','838a6ea8210cb4d92a48c3c8967c11a5cc04caab491e88d83897e592ad83523f');
INSERT INTO "account_audit_entry" VALUES(76,'2026-11-27 01:57:49.022295',1,'command','added','sign_in','55','null','{"id": 55, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','3eac4dd7296ca7bacaef9bd11d6316d4','9c918947db8729fa2b20751430e3ac12a3f69307b62adbfbe00c35a15baa701a','e9b1193998adc7c31af6fa0a51e103b191bc07a6ef2078f5aebb2a2c9db83e31');
INSERT INTO "account_audit_entry" VALUES(77,'2026-11-27 01:57:49.030122',1,'command','added','sign_in','56','null','{"id": 56, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','d58d400239d7e98fe905b373969ca8e6','1b4e668fb2806cccecd30f8197c26fd4f91d63e1c92cddd98b1248fd73f191d6','1dc5954306e48539b054ec9c660b52b585d0395415de2ab811c324f5eccc3407');
INSERT INTO "account_audit_entry" VALUES(78,'2026-11-27 01:57:49.043876',1,'command','added','sign_in','57','null','{"id": 57, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','a43d699e0eba60ac5aafc9a0c3eefe1a','838d974489b3a6e72e1f4704c2834ab80d5036c13d7523c5db54d9499e7e3e9c','7a2f4e2de22943cebd728e284dca713d2eb589e8ebc99a915dc28aab8736ef35');
INSERT INTO "account_audit_entry" VALUES(79,'2026-11-27 01:57:49.056586',1,'command','added','sign_in','58','null','{"id": 58, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','efbdc52ca5fbf3eb89e1d80f8c409818','12fcefd86908b339d9b4093b1fc7f33ffa6b46ec56e9d3a1338b18b048734594','d5759942356f888e939ecf9837a83305fafa4dda3b0b47265264eae699c19cd1');
INSERT INTO "account_audit_entry" VALUES(80,'2026-11-27 01:57:49.071917',1,'command','added','sign_in','59','null','{"id": 59, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','a893a9d589c753808211e525e0c50d43','5c4fe0cbbd809f224c19e8479741cb86a3108133eeb504269cfdc101a4ecb43f','0b99f130f6140a23d58fda99ae265667f343d7147523b1858b99f20492c77300');
INSERT INTO "account_audit_entry" VALUES(81,'2026-11-27 01:57:49.086907',1,'command','added','sign_in','60','null','{"id": 60, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','00ca7bc9acc1714058c2278a8b833c88','e3b3285f7cd715f7d5a95fe65d552d763218f1ab40819a27ba1f07fabcc46fa9','13f0cfef363fb8144cfed390f9ee783c0e5285dc8a9a8baa1852b5b57c8547fe');
INSERT INTO "account_audit_entry" VALUES(82,'2026-11-20 09:00:00.000000',1,'sign-in','changed','network','1','{"name": "Riverside"}','{"name": "Riverbank"}','a76066c2899ab0038522950936693b1e','df0812f314bda0b4e33649d3142fbda84fe6782d7a23d6ffc80e36900bec59c5','37e2f2cd805154c36fd1a59474354ee0dcd30d5b075d7cc11df63e6f3166fcff');
INSERT INTO "account_audit_entry" VALUES(83,'2026-11-27 01:57:49.110288',1,'command','added','sign_in','61','null','{"id": 61, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','1a685e8abb38c4183c5d448089dcc686','61db63ad12f4d185de81540f2fc24742fc1a73d128b0e856aa06de45c5e1a8fd','739d8d4cb354fda09aa9d071d0639f224f132b812148155b0414a7175319d7f4');
INSERT INTO "account_audit_entry" VALUES(84,'2026-11-27 01:57:49.126205',1,'command','added','sign_in','62','null','{"id": 62, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','2c643d7af60503978b8f5cf659df854e','650223e1a91cbbf6e96aa19d97d20dec02181deeeac459c09afea52d2dbc93e1','5f5026b046863f40d6598eae19ec8af8dee2390512039a8e4d67da3b12363722');
INSERT INTO "account_audit_entry" VALUES(85,'2026-11-27 01:57:49.146610',3,'command','added','sign_in','63','null','{"id": 63, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','33bf3b6b87c147b450b0691d4a0f45d8','f1c7b7bff4323146e61f2be78ff065a33a1ab2c6db8061ae146dcf151ba9e330','d490f66bbe7ff6d3aef0c626d25cfa4a175b4210c08162b538a3b806a26ba64e');
INSERT INTO "account_audit_entry" VALUES(86,'2026-11-27 01:57:49.160740',1,'command','added','sign_in','64','null','{"id": 64, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}','415c1ba4245a7b93b7393194630cf147','9d277cda361d7dee44f738f42e67b725c99c6c097d7d988ff004441deab5a7c5','30892b13ed5dcd1349bb1400d952018cb7361bc64b7de55490e8837eb6003c0c');
INSERT INTO "account_audit_entry" VALUES(87,'2026-11-27 01:57:49.181159',NULL,'job','added','sign_in_link','2','null','{"id": 2, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-11-20T09:15:00+00:00", "used_at": null}','80204b7154c0bba2ec63ed8664cfb3db','9eb0c1c9a4aa5d0d70d917652e90a400e4474b14f39126fcab28b5bafd8ae215','1a148bbd770a86eae9b628078108ea5db70cb79bc9389f9880a9611eb7d27df1');
CREATE TABLE account_trail (
	id INTEGER NOT NULL, 
	next_id INTEGER NOT NULL, 
	head VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_account_trail PRIMARY KEY (id)
);
INSERT INTO "account_trail" VALUES(1,88,'1a148bbd770a86eae9b628078108ea5db70cb79bc9389f9880a9611eb7d27df1');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('2026_11_26_kept_figures');
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
INSERT INTO "assignment" VALUES(3,1,114,53,106,'helper','ended',94,'2026-11-20 09:00:00.000000','','2026-11-20 09:00:00.000000',106,'Enough',NULL,'2026-11-20');
INSERT INTO "assignment" VALUES(1,1,137,54,110,'helper','proposed',94,'2026-11-20 09:00:00.000000','',NULL,NULL,'',NULL,NULL);
INSERT INTO "assignment" VALUES(1,2,1000000,53,94,'helper','proposed',NULL,'2026-11-20 09:00:00.000000','',NULL,NULL,'',NULL,NULL);
INSERT INTO "assignment" VALUES(1,1,169,53,110,'holder','proposed',94,'2026-11-20 09:00:00.000000','Would you?',NULL,NULL,'',NULL,NULL);
INSERT INTO "assignment" VALUES(1,1,171,53,106,'helper','proposed',106,'2026-11-20 09:00:00.000000','',NULL,NULL,'',NULL,NULL);
INSERT INTO "assignment" VALUES(1,1,264,53,100,'holder','proposed',94,'2026-11-20 09:00:00.000000','Would you?',NULL,NULL,'',NULL,NULL);
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
	"after" JSON, salt VARCHAR(32), content_digest VARCHAR(64) DEFAULT '' NOT NULL, link VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_entry PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_audit_entry_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT ck_audit_entry_act CHECK (act IN ('added', 'changed', 'removed', 'read'))
);
INSERT INTO "audit_entry" VALUES(1,6,'2026-11-27 01:57:45.807868',NULL,NULL,'command','added','tier','1','null','{"id": 1, "key": "ordinary", "name": null, "rhythm_days": 90, "position": 0}','b6ade696cec92860268a5ea8e928c0b9','f9f645f1193b7030f61c9258f65005c5bb3ef4e036e3aa8252c4d6c5314ae8e6','34115ce778266cf15922e561488bcaef997de07c08511625ddc21bf9d4e854ab');
INSERT INTO "audit_entry" VALUES(1,7,'2026-11-27 01:57:45.807868',NULL,NULL,'command','added','tier','2','null','{"id": 2, "key": "formal", "name": null, "rhythm_days": 60, "position": 1}','e4b94221b635af64cc03c41f7cbec3a8','fb0da51c9d8a24fe16b1314ca1a4cef1230e1d4ef3721ed7041ec88a87f13c94','34115ce778266cf15922e561488bcaef997de07c08511625ddc21bf9d4e854ab');
INSERT INTO "audit_entry" VALUES(1,8,'2026-11-27 01:57:45.807868',NULL,NULL,'command','added','tier','3','null','{"id": 3, "key": "volunteer", "name": null, "rhythm_days": 30, "position": 2}','61e9a37146a9297188765107ef74ff37','9ae5c4a59e49b660900ceb1a1bcf44761355b4222b9fbcda194fd3a3e8909c4a','34115ce778266cf15922e561488bcaef997de07c08511625ddc21bf9d4e854ab');
INSERT INTO "audit_entry" VALUES(1,9,'2026-11-27 01:57:45.807868',NULL,NULL,'command','added','tier','4','null','{"id": 4, "key": "donor", "name": null, "rhythm_days": 120, "position": 3}','12fbfc7717ed00bddf5b0942acc41c9a','57c832d9d3f81752fa1b718e8cfb44c32e810bf43f6ef7f09b0d33410332d850','34115ce778266cf15922e561488bcaef997de07c08511625ddc21bf9d4e854ab');
INSERT INTO "audit_entry" VALUES(1,10,'2026-11-27 01:57:45.807868',NULL,NULL,'command','added','tier','5','null','{"id": 5, "key": "honorary", "name": null, "rhythm_days": 180, "position": 4}','01f08210e77b4e139a97e3a8cda47df7','e9480a31aed5e836113e1659c8e4980d04f33add0643af4e8b2e434d99f8f416','34115ce778266cf15922e561488bcaef997de07c08511625ddc21bf9d4e854ab');
INSERT INTO "audit_entry" VALUES(1,18,'2026-11-27 01:57:45.822333',NULL,NULL,'command','added','category','11','null','{"id": 11, "key": "engagement", "position": 0}','988f9a0b96045746f0feabb05b0c7d1b','053bca362e1bdd2bf9fe9e0bb3a2b401995d4c9e82e556e6943ff466dd64f71d','9d29cf2d7707ee376563deee3d65f19175291e965279c4636681c7a75806df52');
INSERT INTO "audit_entry" VALUES(1,19,'2026-11-27 01:57:45.822333',NULL,NULL,'command','added','category','12','null','{"id": 12, "key": "communication", "position": 1}','c60985d2ef4e38e9807cf74ea559d6ae','995a2da45e93e301c37ad779c049ead57aed184753b89addafeb7fe750ffea8a','9d29cf2d7707ee376563deee3d65f19175291e965279c4636681c7a75806df52');
INSERT INTO "audit_entry" VALUES(1,20,'2026-11-27 01:57:45.822333',NULL,NULL,'command','added','category','13','null','{"id": 13, "key": "events", "position": 2}','e6a7ad1ca4bde1cd729047fe4fb4f4e7','200c084d9b218d11291f6cc602d6af5172ec89be88f06d5166ed1e432acef62c','9d29cf2d7707ee376563deee3d65f19175291e965279c4636681c7a75806df52');
INSERT INTO "audit_entry" VALUES(1,21,'2026-11-27 01:57:45.822333',NULL,NULL,'command','added','category','14','null','{"id": 14, "key": "technology", "position": 3}','55d7de43fff8db3769e57b343a220395','2778f61dffda1746dbd1694ffa2cf1f0c0697ab1518ec96d1c3605394a9b13e8','9d29cf2d7707ee376563deee3d65f19175291e965279c4636681c7a75806df52');
INSERT INTO "audit_entry" VALUES(1,22,'2026-11-27 01:57:45.822333',NULL,NULL,'command','added','category','15','null','{"id": 15, "key": "impact-learning", "position": 4}','970a874e8745a8aca98a2624518cbc39','6567cd3a33691af28fdcfa101630410ebebd64f8472110ca170df309c60f7de5','9d29cf2d7707ee376563deee3d65f19175291e965279c4636681c7a75806df52');
INSERT INTO "audit_entry" VALUES(1,23,'2026-11-27 01:57:45.822333',NULL,NULL,'command','added','category','16','null','{"id": 16, "key": "funding", "position": 5}','9ea8556d5c4bb39145cfd4b947a26e6d','10d4f5606f0519094e5cb9e74550c3714191d0e8ab84eacdc7a7805ae433e24d','9d29cf2d7707ee376563deee3d65f19175291e965279c4636681c7a75806df52');
INSERT INTO "audit_entry" VALUES(1,24,'2026-11-27 01:57:45.822333',NULL,NULL,'command','added','category','17','null','{"id": 17, "key": "operations", "position": 6}','68433e5bd293ad9352f48e3c684d59a5','59a4ea33506a87f8da473db330ff41cc050d4d4376b1e3a3d8487fedd37f5336','9d29cf2d7707ee376563deee3d65f19175291e965279c4636681c7a75806df52');
INSERT INTO "audit_entry" VALUES(1,25,'2026-11-27 01:57:45.824647',NULL,NULL,'command','added','category_text','11/en','null','{"category_id": 11, "language": "en", "name": "Engagement", "summary": "Every member finds a way in that suits their time, their interests and the day they are having.", "written_at": "2026-11-20T09:00:00+00:00"}','78ef4721fc39a62454ca186781beb5aa','a2cf2f389401c691aa923c0ad7685a1debe546ebfa5527e7b1d6856a4b0bea67','cfea464f412e88b9bbff094d341fb2a374e50021d0e47d892c1603dee82fa1a3');
INSERT INTO "audit_entry" VALUES(1,26,'2026-11-27 01:57:45.824647',NULL,NULL,'command','added','category_text','12/en','null','{"category_id": 12, "language": "en", "name": "Communication", "summary": "People hear in time what is going on, and can take part with a word or a click.", "written_at": "2026-11-20T09:00:00+00:00"}','405bce6fcf8a89218563a8eae24a2898','23e95a36c69a4461fbe8d030f02a601cfb9f587b27c93386c0ab3f9161b0b942','cfea464f412e88b9bbff094d341fb2a374e50021d0e47d892c1603dee82fa1a3');
INSERT INTO "audit_entry" VALUES(1,27,'2026-11-27 01:57:45.824647',NULL,NULL,'command','added','category_text','13/en','null','{"category_id": 13, "language": "en", "name": "Events", "summary": "Bring people together so that they get closer, learn from each other and start something.", "written_at": "2026-11-20T09:00:00+00:00"}','ac4051b8acdd8d969acb4f7e16ee492e','ec417e483f9fabc08ff74c2104fd8d842d030eb6fdc3a372c14f1db9437847b9','cfea464f412e88b9bbff094d341fb2a374e50021d0e47d892c1603dee82fa1a3');
INSERT INTO "audit_entry" VALUES(1,28,'2026-11-27 01:57:45.824647',NULL,NULL,'command','added','category_text','14/en','null','{"category_id": 14, "language": "en", "name": "Technology", "summary": "Tools that people like to use and that spare the team work.", "written_at": "2026-11-20T09:00:00+00:00"}','181960676e0094d3c2e286870e2d07e5','150a860fc3bacc481241c2921574a4d712dfa4942367b7146a21438df001e110','cfea464f412e88b9bbff094d341fb2a374e50021d0e47d892c1603dee82fa1a3');
INSERT INTO "audit_entry" VALUES(1,29,'2026-11-27 01:57:45.824647',NULL,NULL,'command','added','category_text','15/en','null','{"category_id": 15, "language": "en", "name": "Impact and learning", "summary": "Find out together what our work changes, and do the next thing better.", "written_at": "2026-11-20T09:00:00+00:00"}','94003cd1df6e44ca70f23519defaaa9b','4bf347ecf9c70cc4cfa60e71ec85d5b0b1a0b8ab336af37c7b06840dbe8152d4','cfea464f412e88b9bbff094d341fb2a374e50021d0e47d892c1603dee82fa1a3');
INSERT INTO "audit_entry" VALUES(1,30,'2026-11-27 01:57:45.824647',NULL,NULL,'command','added','category_text','16/en','null','{"category_id": 16, "language": "en", "name": "Funding", "summary": "Find the money and support that the network''s plans need.", "written_at": "2026-11-20T09:00:00+00:00"}','9e2bb9fd0b1f0663a89b755b69954d25','78e00aeb32bb6b38493a9afc6fb7b013d7b587080d1ac95892794c3ad27dd9d3','cfea464f412e88b9bbff094d341fb2a374e50021d0e47d892c1603dee82fa1a3');
INSERT INTO "audit_entry" VALUES(1,31,'2026-11-27 01:57:45.824647',NULL,NULL,'command','added','category_text','17/en','null','{"category_id": 17, "language": "en", "name": "Operations", "summary": "Keep money, contracts, people and decisions in good order.", "written_at": "2026-11-20T09:00:00+00:00"}','d8ee5d261b118ada1c9c7ecdd50bd2f2','c0d933fcb890dccaa3d17004f45cb8b8804155e9b0133df8722769e96133b5cd','cfea464f412e88b9bbff094d341fb2a374e50021d0e47d892c1603dee82fa1a3');
INSERT INTO "audit_entry" VALUES(1,39,'2026-11-27 01:57:45.829265',NULL,NULL,'command','added','role','32','null','{"id": 32, "key": "network-weaver", "position": 0, "workload": "medium", "may_coordinate": false, "may_weave": true, "may_keep_data": false, "may_lead": false, "retired_at": null}','fca1bd5bedb2acbf6d16da19764e4f1c','c946c7883e2258f63671fe3ae6ee7a04b1dd610ec58c3ff6a22c7daa2c0c62b1','2175154837add91681f4182ecf7c9580e8ae91cbec570b0cf30cccd2b3eac824');
INSERT INTO "audit_entry" VALUES(1,40,'2026-11-27 01:57:45.829265',NULL,NULL,'command','added','role','33','null','{"id": 33, "key": "network-coordinator", "position": 1, "workload": "high", "may_coordinate": true, "may_weave": true, "may_keep_data": true, "may_lead": false, "retired_at": null}','7dec8cafce30906209044884cdea5269','2035f1bca414abe15f9676b5b0de406a9f553f2dd356eb4bbd9c8a5e133451a6','2175154837add91681f4182ecf7c9580e8ae91cbec570b0cf30cccd2b3eac824');
INSERT INTO "audit_entry" VALUES(1,41,'2026-11-27 01:57:45.829265',NULL,NULL,'command','added','role','34','null','{"id": 34, "key": "event-facilitator", "position": 2, "workload": "low", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','66e96add464a3b0c2b33a91119f53b2a','c44b2c1302c98c748a109d602986f5ec6969ee8d672cb6c054356e859aa34294','2175154837add91681f4182ecf7c9580e8ae91cbec570b0cf30cccd2b3eac824');
INSERT INTO "audit_entry" VALUES(1,42,'2026-11-27 01:57:45.829265',NULL,NULL,'command','added','role','35','null','{"id": 35, "key": "knowledge-weaver", "position": 3, "workload": "low", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','99f2c65c7073987d1e2739cf0e27d117','5fbaed2b592cd852d9db4b65c92fbd8927409c1d87392427226a8cbca93aa231','2175154837add91681f4182ecf7c9580e8ae91cbec570b0cf30cccd2b3eac824');
INSERT INTO "audit_entry" VALUES(1,43,'2026-11-27 01:57:45.829265',NULL,NULL,'command','added','role','36','null','{"id": 36, "key": "communicator", "position": 4, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','98a223bd608d821c6be1e06687111ed5','05363cfed0ab96251b3299a0a4a7ae1e7bb4e4b6b53a9fdd5deac958edbd066d','2175154837add91681f4182ecf7c9580e8ae91cbec570b0cf30cccd2b3eac824');
INSERT INTO "audit_entry" VALUES(1,44,'2026-11-27 01:57:45.829265',NULL,NULL,'command','added','role','37','null','{"id": 37, "key": "data-manager", "position": 5, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": true, "may_lead": false, "retired_at": null}','a8708f54fe1ecb288fdcaf82ae822e41','a70f4c9959ba113a7587dbbce5feff657340315299674632a3bd2b1e4d2dae56','2175154837add91681f4182ecf7c9580e8ae91cbec570b0cf30cccd2b3eac824');
INSERT INTO "audit_entry" VALUES(1,45,'2026-11-27 01:57:45.829265',NULL,NULL,'command','added','role','38','null','{"id": 38, "key": "fundraiser", "position": 6, "workload": "high", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','b695aeae4bebb1cf3ba6317ac78cb919','c267edb5a15f65d3c2ffa3cce2328c3e5c86614c05221f03b788f1e9e767ebd5','2175154837add91681f4182ecf7c9580e8ae91cbec570b0cf30cccd2b3eac824');
INSERT INTO "audit_entry" VALUES(1,46,'2026-11-27 01:57:45.831383',NULL,NULL,'command','added','role_text','32/en','null','{"role_id": 32, "language": "en", "name": "Network weaver", "definition": "Gets to know people, listens, and introduces those who should meet. Notices who is new and who has gone quiet.", "written_at": "2026-11-20T09:00:00+00:00"}','debadf70f3b52ec93cb1013e2a25f0b3','c337c8b33c3409fe87a58fa833be2441e0d15e0d1488a099fba23f9738d881b9','875f1e4490b3a4c3b1ecabf70ff53accfef3d1f13c2aa4c0d61e14d9757489ba');
INSERT INTO "audit_entry" VALUES(1,47,'2026-11-27 01:57:45.831383',NULL,NULL,'command','added','role_text','33/en','null','{"role_id": 33, "language": "en", "name": "Network coordinator", "definition": "Keeps the whole in view: who does what, what is missing, what comes next. Makes sure that agreements are kept and nobody carries too much.", "written_at": "2026-11-20T09:00:00+00:00"}','c20d8ce8f3e07bf2fbfac07cc220bc6a','a53f4f4f9fa956751a91023fad5e0144d8f8efd4143f7825386ae05a0eab3620','875f1e4490b3a4c3b1ecabf70ff53accfef3d1f13c2aa4c0d61e14d9757489ba');
INSERT INTO "audit_entry" VALUES(1,48,'2026-11-27 01:57:45.831383',NULL,NULL,'command','added','role_text','34/en','null','{"role_id": 34, "language": "en", "name": "Event facilitator", "definition": "Leads meetings and workshops so that everybody is heard and the group leaves with a result.", "written_at": "2026-11-20T09:00:00+00:00"}','a78d6288e0e1863d02d34a6570b0c17a','97e7621acd75c21a02e5973346140f0fa6a24e7f055196c557b8ccc695fe9350','875f1e4490b3a4c3b1ecabf70ff53accfef3d1f13c2aa4c0d61e14d9757489ba');
INSERT INTO "audit_entry" VALUES(1,49,'2026-11-27 01:57:45.831383',NULL,NULL,'command','added','role_text','35/en','null','{"role_id": 35, "language": "en", "name": "Knowledge weaver", "definition": "Gathers what was said and learned, puts it in order, and makes it easy to find and use again.", "written_at": "2026-11-20T09:00:00+00:00"}','830b5cf21ce7d950dc1cfb8fbdb748a1','3448f78eb2c63ca525541621f9f96d5a536c61ad927b14dbd3f9eed7eabe7acb','875f1e4490b3a4c3b1ecabf70ff53accfef3d1f13c2aa4c0d61e14d9757489ba');
INSERT INTO "audit_entry" VALUES(1,50,'2026-11-27 01:57:45.831383',NULL,NULL,'command','added','role_text','36/en','null','{"role_id": 36, "language": "en", "name": "Communicator", "definition": "Tells the network''s story, to members and to the world: invitations, news, articles, pictures.", "written_at": "2026-11-20T09:00:00+00:00"}','e1e104985f23d0ee5e27dcd201a4adb7','7530673d3f2bc2728d8799ae148e3cceee9808aa692921588f25ad0d05bfc4da','875f1e4490b3a4c3b1ecabf70ff53accfef3d1f13c2aa4c0d61e14d9757489ba');
INSERT INTO "audit_entry" VALUES(1,51,'2026-11-27 01:57:45.831383',NULL,NULL,'command','added','role_text','37/en','null','{"role_id": 37, "language": "en", "name": "Data manager", "definition": "Keeps records about members, activity and results correct, current and safe, and turns them into answers.", "written_at": "2026-11-20T09:00:00+00:00"}','eee70423bce4ab7144563e51f43895ab','2f1ffdd234e49e52568fb100a00f8233aba31bc15b57f9b096a7367526fb5a0e','875f1e4490b3a4c3b1ecabf70ff53accfef3d1f13c2aa4c0d61e14d9757489ba');
INSERT INTO "audit_entry" VALUES(1,52,'2026-11-27 01:57:45.831383',NULL,NULL,'command','added','role_text','38/en','null','{"role_id": 38, "language": "en", "name": "Fundraiser", "definition": "Finds funders and partners who share our aims, works out how the network pays its way, and makes the ask.", "written_at": "2026-11-20T09:00:00+00:00"}','8e856b43d6f03a761cc078986a7afc83','4a8ba6954c033441b3ca17e77e455a8c36f09c3712a462d9c67cd066e2d52d4a','875f1e4490b3a4c3b1ecabf70ff53accfef3d1f13c2aa4c0d61e14d9757489ba');
INSERT INTO "audit_entry" VALUES(1,62,'2026-11-27 01:57:45.836635',NULL,NULL,'command','added','task','53','null','{"id": 53, "category_id": 11, "key": "member-onboarding", "position": 0, "workload": "medium", "is_internal": false, "help_minutes": 30, "hidden_at": null}','897cb65ecff0da64474a34d0e7075c40','f57a1353216001f674eb40a61cd25726acac4b16d1456e0b4c40f840703e39ef','7e22dab9c19d4454fcc9598ada535492e42428477af7ffde14691c9be0e65195');
INSERT INTO "audit_entry" VALUES(1,63,'2026-11-27 01:57:45.836635',NULL,NULL,'command','added','task','54','null','{"id": 54, "category_id": 11, "key": "invitation-design", "position": 1, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}','1f44ca83f6ac34b6b4ecaa0332590e2e','dd977fb58d031a370e6179d567ba06f9f0f9c2e285c21998b52d4c5f44324595','7e22dab9c19d4454fcc9598ada535492e42428477af7ffde14691c9be0e65195');
INSERT INTO "audit_entry" VALUES(1,64,'2026-11-27 01:57:45.836635',NULL,NULL,'command','added','task','55','null','{"id": 55, "category_id": 11, "key": "invitations-and-reminders", "position": 2, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}','720b56eed5e34a0e368bd8a0c10ab9b9','1d0a11aa6900b6e4b9e694d580f9c58dec308249e29b3fa8b544c4b2b6b261f9','7e22dab9c19d4454fcc9598ada535492e42428477af7ffde14691c9be0e65195');
INSERT INTO "audit_entry" VALUES(1,65,'2026-11-27 01:57:45.836635',NULL,NULL,'command','added','task','56','null','{"id": 56, "category_id": 11, "key": "member-database", "position": 3, "workload": "medium", "is_internal": false, "help_minutes": 10, "hidden_at": null}','56c8a545bc5a6da01b4a80473736304b','9eebf3125df87f3ce8c8e217c82c0c2be85ee614cd05d1c8c2d589fbd8e73670','7e22dab9c19d4454fcc9598ada535492e42428477af7ffde14691c9be0e65195');
INSERT INTO "audit_entry" VALUES(1,66,'2026-11-27 01:57:45.836635',NULL,NULL,'command','added','task','57','null','{"id": 57, "category_id": 11, "key": "member-conversations", "position": 4, "workload": "low", "is_internal": false, "help_minutes": 30, "hidden_at": null}','e6ecba1783467559f5fe7c572b8ea212','859953637dce3e163581b28990252f1962f1a1ce9a33adcb24c2861d391ae8c4','7e22dab9c19d4454fcc9598ada535492e42428477af7ffde14691c9be0e65195');
INSERT INTO "audit_entry" VALUES(1,67,'2026-11-27 01:57:45.836635',NULL,NULL,'command','added','task','58','null','{"id": 58, "category_id": 12, "key": "communication-strategy", "position": 5, "workload": "high", "is_internal": false, "help_minutes": 60, "hidden_at": null}','f940d015459988bc1e65d74243074845','a7c05a5611c465300bde264396c96dbf18e772e6239d97e0f57f7f0ee1e3946d','7e22dab9c19d4454fcc9598ada535492e42428477af7ffde14691c9be0e65195');
INSERT INTO "audit_entry" VALUES(1,68,'2026-11-27 01:57:45.836635',NULL,NULL,'command','added','task','59','null','{"id": 59, "category_id": 12, "key": "community-conversation", "position": 6, "workload": "medium", "is_internal": false, "help_minutes": 10, "hidden_at": null}','af2d33ce434461f412b4165ceca307d7','74704a6453b4661d5f30d6cb6d985fa60c590717f9becabb13b2ea3126832d75','7e22dab9c19d4454fcc9598ada535492e42428477af7ffde14691c9be0e65195');
INSERT INTO "audit_entry" VALUES(1,69,'2026-11-27 01:57:45.836635',NULL,NULL,'command','added','task','60','null','{"id": 60, "category_id": 12, "key": "network-calendar", "position": 7, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}','0892f1fe390192000962958e1f808f3e','b929ebfe6080d0674c700db16050e97f667880fe737bd7ca429e8d863caae5dd','7e22dab9c19d4454fcc9598ada535492e42428477af7ffde14691c9be0e65195');
INSERT INTO "audit_entry" VALUES(1,70,'2026-11-27 01:57:45.836635',NULL,NULL,'command','added','task','61','null','{"id": 61, "category_id": 12, "key": "blog-articles", "position": 8, "workload": "medium", "is_internal": false, "help_minutes": 120, "hidden_at": null}','cd6c0e4d9596ef7e41da553bd5e6972f','8b1002fa2c6da72920a51dd913af1c3705eeba613844a552bf9fb22ba67f43af','7e22dab9c19d4454fcc9598ada535492e42428477af7ffde14691c9be0e65195');
INSERT INTO "audit_entry" VALUES(1,71,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_text','53/en','null','{"task_id": 53, "language": "en", "name": "Welcome and onboarding", "summary": "Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.", "hint": "Be a newcomer''s buddy: send a warm hello this week and answer the first questions.", "written_at": "2026-11-20T09:00:00+00:00"}','04f2e96049cb709bdaae3faa2d69dc50','8266366596a7d09b02a31e7cdf059d32c61118120bb607045e8fcba57adb31a7','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,72,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','53/32','null','{"task_id": 53, "role_id": 32, "position": 0}','cea691a9a87a5cb681b70a6d3dba112f','7b3ffeafaa8d39aa11a4eeeed198d13819d009d66807f4803657bd022920ba15','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,73,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_text','54/en','null','{"task_id": 54, "language": "en", "name": "Invitation writing", "summary": "Write and design invitations that make people want to come, one for the whole group and a personal one for the people we hope for most.", "hint": "Read the draft of the next invitation and tell us which line would make you stay at home.", "written_at": "2026-11-20T09:00:00+00:00"}','9bdb5690e234e83a87993e9d9bf55bf2','efaf4b0a7a4bcd4c8b9595449e6a74326e83181ffc22f958edcdc34c8d97f05b','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,74,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','54/36','null','{"task_id": 54, "role_id": 36, "position": 0}','3390d2dee4004ef5b82c7ab5c317df21','34e1c2bb1e43ea0cb8cc9b915cfb17a4418b104a4bd2e71a12e15e8da620d7a8','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,75,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_text','55/en','null','{"task_id": 55, "language": "en", "name": "Invitations and reminders", "summary": "Send each invitation at the right moment on the channels people really read, and remind them kindly before the day.", "hint": "Pick one coming event and forward it to a friend who would enjoy it.", "written_at": "2026-11-20T09:00:00+00:00"}','4db1e04d963594ba256631bdee34635a','47c90226e584bff2048d7d75d13db04796adff051520e02e2520aeafaa82a09a','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,76,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','55/32','null','{"task_id": 55, "role_id": 32, "position": 0}','02c7d0f0d8758ced9e72ae4baace18da','8c4ad783b4575488dc638e190707f948f5f98445370afdbb369ef4a432dd3b8c','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,77,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','55/36','null','{"task_id": 55, "role_id": 36, "position": 1}','8096856bf43d59d775b72500032d0c82','c0380e103e21aaa399638aa08f201597849f128600398d2d16fcbbe0064a254d','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,78,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_text','56/en','null','{"task_id": 56, "language": "en", "name": "Member database", "summary": "Keep up to date who our members are, what they like, need and offer, and see from it who is missing or could be asked.", "hint": "Open your profile and put right what has changed: what you look for, what you can give.", "written_at": "2026-11-20T09:00:00+00:00"}','9350b0ecff6cf284b79c6bbfac36bfc4','3a437ad5b40990404f2637b77452a5a96842156f9d6ee90556d7c119bbb74e38','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,79,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','56/32','null','{"task_id": 56, "role_id": 32, "position": 0}','49d06572482930157566988e83ea7965','029bef6494f2790e2ce472b6d52b021477b76b6a40f786add61c305ac60d3be9','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,80,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','56/37','null','{"task_id": 56, "role_id": 37, "position": 1}','efc5d45f958908469ecf76ab1407238b','242dc0b0f157eb9f69e7e6da8b6c03f809f45af2470b49537cff69c60c190664','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,81,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_text','57/en','null','{"task_id": 57, "language": "en", "name": "Regular member conversations", "summary": "Talk with members one to one or in small circles, hear how they are, and point each to something that fits.", "hint": "Have a coffee or a call with a member you have not spoken to for a while.", "written_at": "2026-11-20T09:00:00+00:00"}','37d0741622d0bac07db3f3877d3bd310','4398d5aff5f66e14f3e4a39b3d0103a212361a9262bbd81d775d32d50382a38a','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,82,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','57/32','null','{"task_id": 57, "role_id": 32, "position": 0}','a71df7f32be919b2e77dcef951d00095','aeabf90ff1e7c63d6fee174fe1a38ff1c78adcf0b82816557ae64f0f5d35e290','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,83,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_text','58/en','null','{"task_id": 58, "language": "en", "name": "Communication strategy", "summary": "Agree whom we want to reach, with what message and on which channels, leave nobody out, and look at it again each season.", "hint": "Go through the draft strategy and name one group of people we forget.", "written_at": "2026-11-20T09:00:00+00:00"}','045fc6cdd1fe56c448cd18743deac415','dc447dd4f42b7e711e58eadf679a73678991f1e33e58840f5e269e7df9cd970e','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,84,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','58/32','null','{"task_id": 58, "role_id": 32, "position": 0}','0d86ccdc723fa782d17c9c1381c599fc','82fdb1bf085891a52dceeaf9469e1c9b231b4a509d66c9fc43ee4eb87d2d83fa','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,85,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','58/33','null','{"task_id": 58, "role_id": 33, "position": 1}','4b8b76020cf8f9cf09d11777a3e93fd5','12bb59f6e88b4ccbc979893ee0728b7964f02207e09c94b989268b8e161fde7f','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,86,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','58/38','null','{"task_id": 58, "role_id": 38, "position": 2}','ba426c64760d7bd3dd9b177c8f3b8491','aafb032fded34d6c1243dbcb9e9d9c0d9f5c3333707811c080c00334e9844200','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,87,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_text','59/en','null','{"task_id": 59, "language": "en", "name": "Conversation in chats and platforms", "summary": "Keep the group chats and the platform alive: ask good questions, remind people of what is on, and link those who answer.", "hint": "Answer one open question in the chat, or ask one that you really want answered.", "written_at": "2026-11-20T09:00:00+00:00"}','4d586258c9e99e257c87e93f0962dc6d','a8b5338bd56acabcffcff2499bbbcc0fd39063e0e6ac09aa8fe671abbf197590','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,88,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','59/32','null','{"task_id": 59, "role_id": 32, "position": 0}','dd35e304122eb7f4430b569d04f0dacf','9c91c903340978e911bbe5cd6e4c8e42c094e0b278af35e0ecd8c8cb40642ad8','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,89,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','59/33','null','{"task_id": 59, "role_id": 33, "position": 1}','f05a8351ba0356f73459ec34d508866a','f1732db019f3b3fb2a2b92ffa644534a365c872b8fb149804ba4bce22f0bb973','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,90,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_text','60/en','null','{"task_id": 60, "language": "en", "name": "Network calendar", "summary": "One calendar inside the network where everybody sees the events, calls and openings to come.", "hint": "Add the date of something that other members should not miss.", "written_at": "2026-11-20T09:00:00+00:00"}','e55c83a090f6c56080334a3e16fe160b','a4d57341599a2620ffa2271d34d22c5b9eb8f6c722d47ebc251d630e845d5cd2','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,91,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','60/36','null','{"task_id": 60, "role_id": 36, "position": 0}','e4e4f5c3f5eea1fc67371ae9a74ec769','57fb1ac21870053eaa754cdc02a87e9852a88922a5c12c875453fd78d26750b2','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,92,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_text','61/en','null','{"task_id": 61, "language": "en", "name": "Blog and opinion pieces", "summary": "Write about the ideas behind our work, so that others can quote them, argue with them and use them.", "hint": "Write half a page about something you learned here; we edit it together with you.", "written_at": "2026-11-20T09:00:00+00:00"}','266cee975e5e29458ba5033264f22e98','e4b2409374f34c40ea3e4f3d2c740cb457f07d3411bf4cecfe0152c8168601aa','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,93,'2026-11-27 01:57:45.841549',NULL,NULL,'command','added','task_role','61/36','null','{"task_id": 61, "role_id": 36, "position": 0}','4ed2b9ba684b903a92fdd830f2f9e04d','1ebcf65f8fce3243ee999c60da7a0972a66b540e4d7141241229237aa71479e5','07e2af8297b87421ee7a6e80c9d683c877eb53f241fa3e937ab60874c5a11c5a');
INSERT INTO "audit_entry" VALUES(1,95,'2026-11-27 01:57:46.017527',NULL,NULL,'command','added','member','94','null','{"id": 94, "account_id": 1, "name": "Ana Ruiz", "name_latin": "", "initials": "AR", "avatar": 3, "email": "ana@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}','45a85225a4ef32bce5d80a8e8c2a242c','3459333bc55d0f6b131b24349bca5ceaee5440f13506733c5093a4c6fbfd9571','ce265e1895cf099bac3e4c98cbbd5a90ddb6ba1b546652a07f0a7cebdc128c31');
INSERT INTO "audit_entry" VALUES(1,97,'2026-11-27 01:57:46.020988',NULL,NULL,'command','added','standing_change','96','null','{"id": 96, "member_id": 94, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}','33f6168fd1e39e3a002f56332ed7ca3c','d8750a9768426102e200dccc0443b02dc1479a61e1572c0525c1bce326ee5d33','1dad60cea7cb310c4c0be333db380662dba2a3aab1818e1beaaa4fd83ed88c26');
INSERT INTO "audit_entry" VALUES(1,99,'2026-11-27 01:57:46.023916',NULL,NULL,'command','added','term','98','null','{"id": 98, "role_id": 33, "member_id": 94, "starts_on": "2025-10-16", "ends_on": null, "end_reason": "", "reminded_at": null}','c89d3a51a3bf9e0244c1c7e2dc3b76ab','75461f27effcdfe14db912fbde31fc8e4ea511528c5a915159b2702ba303e205','4be1dd5c400b9c438d65c748b9e32f41e4bede99699ed42686c35fcd149e70e2');
INSERT INTO "audit_entry" VALUES(1,101,'2026-11-27 01:57:46.221250',NULL,NULL,'command','added','member','100','null','{"id": 100, "account_id": 2, "name": "Bo Lindqvist", "name_latin": "", "initials": "BL", "avatar": 5, "email": "bo@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}','e19b5eeec3d399fc517dadf0cc77fa13','bb84db52abe1d5ecc1c877e05b74c5d580d2c972fca6ee82572b9e7b6efccc9f','c74730f99141e8b06d12110a45c79ef7adc2541b7602ecd9fc769dd05119a301');
INSERT INTO "audit_entry" VALUES(1,103,'2026-11-27 01:57:46.222335',NULL,NULL,'command','added','standing_change','102','null','{"id": 102, "member_id": 100, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}','a61a161661652a83782cbe634ddd8256','fae5b7cac69fe59573af490714ef916d447bb47e540c279fa251bd6854cb3e00','8103e431846fedd69c22f74a579b52856eded2607d74ec52710ed4e50736c400');
INSERT INTO "audit_entry" VALUES(1,105,'2026-11-27 01:57:46.223664',NULL,NULL,'command','added','term','104','null','{"id": 104, "role_id": 32, "member_id": 100, "starts_on": "2025-10-16", "ends_on": null, "end_reason": "", "reminded_at": null}','df03110427c83dd67b1251bd202f8e1a','cdcf722109ed210810cccac0c7551730c28d5cdd7da16b1eb99e31f27ce5ab45','2508fac2d66c3b93dd67d68d9c99ac885586ec0dd2a56d974fc810d7802a2fa6');
INSERT INTO "audit_entry" VALUES(1,107,'2026-11-27 01:57:46.437465',NULL,NULL,'command','added','member','106','null','{"id": 106, "account_id": 3, "name": "\u738b\u5c0f\u68e0", "name_latin": "Wang Xiaotang", "initials": "\u738b", "avatar": 8, "email": "mei@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}','2722ca82f5aed012e2580cabfbdcc98a','4da0a0fb38dc80bea1dfb19c978b26b3d82f5a8b78fd64dfacfcd01a0db8b53e','f93ffe10a5006dbfe1ca10c323ba368654c4d801be45d3ae4fa611df8b8f570a');
INSERT INTO "audit_entry" VALUES(1,109,'2026-11-27 01:57:46.439485',NULL,NULL,'command','added','standing_change','108','null','{"id": 108, "member_id": 106, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}','75f4062f341b04835b675e8ee8f55f44','3545c82be7eeb9ad5b22aab7722735769d4867b3665645bbac15ff7c9da43444','8d7c8d683ec1778f917c4f899328bd219c82fc63077ca3bf5645eb461ad45c6a');
INSERT INTO "audit_entry" VALUES(1,111,'2026-11-27 01:57:46.440716',NULL,NULL,'command','added','member','110','null','{"id": 110, "account_id": null, "name": "\u6797\u5b87", "name_latin": "Lin Yu", "initials": "\u6797", "avatar": 3, "email": null, "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}','19ba72d906f890d2ab8bc8ccb37b5f29','f6867763f115692b779e9000ab1bbe835f40d10053c518be83ca8c4778044c2a','dbb71f8557832629f3e151bfa14df71d504ade97e62d3b3667452b7cbae01ee0');
INSERT INTO "audit_entry" VALUES(1,113,'2026-11-27 01:57:46.441441',NULL,NULL,'command','added','standing_change','112','null','{"id": 112, "member_id": 110, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}','18e4e4851a57263246f4c90e6b4e7af5','2e370f1d9a036bbb34210bea97b59f17e559b183d7d4594138af38887de6b24c','c3daf4f61a2b7d4b38df01a24b36be9852f475c75c151bf54f6768dc851e13f5');
INSERT INTO "audit_entry" VALUES(2,6,'2026-11-27 01:57:46.447410',NULL,NULL,'command','added','tier','1','null','{"id": 1, "key": "ordinary", "name": null, "rhythm_days": 90, "position": 0}','32b880191b2948c3c25fb638afbf5cb4','2a951a002a0709b60c7b364e5e9487a6d4f69ddd1ff78aeedf975c041d46eb00','25c1e025145d7d493b1f5fec9df809e019caa65f5f10a46683ea8830184b5b99');
INSERT INTO "audit_entry" VALUES(2,7,'2026-11-27 01:57:46.447410',NULL,NULL,'command','added','tier','2','null','{"id": 2, "key": "formal", "name": null, "rhythm_days": 60, "position": 1}','ad101b47edee1f5b923f4cc1bf1684ae','7be5f771819be3e25ab8c94a1757cd9962c73d246b1ae3f5f40e68e7d75b5782','25c1e025145d7d493b1f5fec9df809e019caa65f5f10a46683ea8830184b5b99');
INSERT INTO "audit_entry" VALUES(2,8,'2026-11-27 01:57:46.447410',NULL,NULL,'command','added','tier','3','null','{"id": 3, "key": "volunteer", "name": null, "rhythm_days": 30, "position": 2}','8f6809d9be7cb03b2157874a29d500bb','d1ca6ad62856568176ec186cac3fd1f65d33d3a8e5beca7d6b973eec38062549','25c1e025145d7d493b1f5fec9df809e019caa65f5f10a46683ea8830184b5b99');
INSERT INTO "audit_entry" VALUES(2,9,'2026-11-27 01:57:46.447410',NULL,NULL,'command','added','tier','4','null','{"id": 4, "key": "donor", "name": null, "rhythm_days": 120, "position": 3}','25f8af11256dd356e9d2234a8f89808a','48a541436c4938d76281bc9b768a9300d97101a3f3f48a3907b5bde95b8461f8','25c1e025145d7d493b1f5fec9df809e019caa65f5f10a46683ea8830184b5b99');
INSERT INTO "audit_entry" VALUES(2,10,'2026-11-27 01:57:46.447410',NULL,NULL,'command','added','tier','5','null','{"id": 5, "key": "honorary", "name": null, "rhythm_days": 180, "position": 4}','4b353b828f6c290db08f369d4ff58fad','7acd4c121fe4d079d6dad84a7c005a9a95da24cd86fb9ff1007a930b9331dc26','25c1e025145d7d493b1f5fec9df809e019caa65f5f10a46683ea8830184b5b99');
INSERT INTO "audit_entry" VALUES(2,18,'2026-11-27 01:57:46.448865',NULL,NULL,'command','added','category','11','null','{"id": 11, "key": "engagement", "position": 0}','48c0f2d8bf1205fe34cc365c8f4050d4','30cfd03251d86adfec8ce35f06d9edc47b4169b303a579fccd8efd2071e37f82','497ad936672e0f345898412363fd88323d06bea0da15ff5b46bec63fbfd37e0a');
INSERT INTO "audit_entry" VALUES(2,19,'2026-11-27 01:57:46.448865',NULL,NULL,'command','added','category','12','null','{"id": 12, "key": "communication", "position": 1}','800d81d8b6a5d1e157b57b1308e56239','390167e63b87e993cda9c0b88eb6aaca49f0156d8dcfe8cb4c465225d5fba475','497ad936672e0f345898412363fd88323d06bea0da15ff5b46bec63fbfd37e0a');
INSERT INTO "audit_entry" VALUES(2,20,'2026-11-27 01:57:46.448865',NULL,NULL,'command','added','category','13','null','{"id": 13, "key": "events", "position": 2}','ca978e60123a971f16c8cd62cf865ecc','1dccf3215cdd7d4b3d68da3bb69ee05a20353f4f55d36b0156f6b00b61479940','497ad936672e0f345898412363fd88323d06bea0da15ff5b46bec63fbfd37e0a');
INSERT INTO "audit_entry" VALUES(2,21,'2026-11-27 01:57:46.448865',NULL,NULL,'command','added','category','14','null','{"id": 14, "key": "technology", "position": 3}','1b43336633747f845ec968647b70ae60','19f374cb69100c11f36a3a680cb56e3539a44818b720abdf1a1b8a6405c392f4','497ad936672e0f345898412363fd88323d06bea0da15ff5b46bec63fbfd37e0a');
INSERT INTO "audit_entry" VALUES(2,22,'2026-11-27 01:57:46.448865',NULL,NULL,'command','added','category','15','null','{"id": 15, "key": "impact-learning", "position": 4}','4405910cd6a220a7696a2d0ac638eb65','d1dbd194c67335e7c30a2414b36ce5832c2dc2b9544cd2ab3b9521ecd9b4ffe5','497ad936672e0f345898412363fd88323d06bea0da15ff5b46bec63fbfd37e0a');
INSERT INTO "audit_entry" VALUES(2,23,'2026-11-27 01:57:46.448865',NULL,NULL,'command','added','category','16','null','{"id": 16, "key": "funding", "position": 5}','6abdee5279798176a52dc71b970edaca','c0a323699e16081b3874b63c9855c5c7c1c50cf8ffd9cefa0bee73738de9102b','497ad936672e0f345898412363fd88323d06bea0da15ff5b46bec63fbfd37e0a');
INSERT INTO "audit_entry" VALUES(2,24,'2026-11-27 01:57:46.448865',NULL,NULL,'command','added','category','17','null','{"id": 17, "key": "operations", "position": 6}','d9fa22ad9cb2d15b4f2908898b33ef16','0d3362bf844c36c311a62d8236696e0986c2f608adcedab379ce5ec466e3af91','497ad936672e0f345898412363fd88323d06bea0da15ff5b46bec63fbfd37e0a');
INSERT INTO "audit_entry" VALUES(2,25,'2026-11-27 01:57:46.450505',NULL,NULL,'command','added','category_text','11/en','null','{"category_id": 11, "language": "en", "name": "Engagement", "summary": "Every member finds a way in that suits their time, their interests and the day they are having.", "written_at": "2026-11-20T09:00:00+00:00"}','3e6e430ef259cf049391fa9154b7577f','d6ca60657e5a2611534bc7a31b4193516df73ec58578546c887fdec97706afb0','7620aba699a8e0c039f797889cb370d0a87c75a2ebf68e14842ca3e4bedae3ca');
INSERT INTO "audit_entry" VALUES(2,26,'2026-11-27 01:57:46.450505',NULL,NULL,'command','added','category_text','12/en','null','{"category_id": 12, "language": "en", "name": "Communication", "summary": "People hear in time what is going on, and can take part with a word or a click.", "written_at": "2026-11-20T09:00:00+00:00"}','12ca5ec6e7d5fbcd0e611a78179923db','e818b4e68484d5295a0352f3069d2248a34f4a9346979a2b6f24cf7e9c5a20b8','7620aba699a8e0c039f797889cb370d0a87c75a2ebf68e14842ca3e4bedae3ca');
INSERT INTO "audit_entry" VALUES(2,27,'2026-11-27 01:57:46.450505',NULL,NULL,'command','added','category_text','13/en','null','{"category_id": 13, "language": "en", "name": "Events", "summary": "Bring people together so that they get closer, learn from each other and start something.", "written_at": "2026-11-20T09:00:00+00:00"}','08aa86658c0f259019c49c371b585f16','318a2349e546f910cb65d484fb6f22bf32080b40f87e3eca18afe9c762d857e1','7620aba699a8e0c039f797889cb370d0a87c75a2ebf68e14842ca3e4bedae3ca');
INSERT INTO "audit_entry" VALUES(2,28,'2026-11-27 01:57:46.450505',NULL,NULL,'command','added','category_text','14/en','null','{"category_id": 14, "language": "en", "name": "Technology", "summary": "Tools that people like to use and that spare the team work.", "written_at": "2026-11-20T09:00:00+00:00"}','66ff43da8475ef7f2ddbee349dfa25ab','417d2aaae4277856f4ddc9f3f318fc80262d9993c0f5d4b217aa83e4ef01fe9e','7620aba699a8e0c039f797889cb370d0a87c75a2ebf68e14842ca3e4bedae3ca');
INSERT INTO "audit_entry" VALUES(2,29,'2026-11-27 01:57:46.450505',NULL,NULL,'command','added','category_text','15/en','null','{"category_id": 15, "language": "en", "name": "Impact and learning", "summary": "Find out together what our work changes, and do the next thing better.", "written_at": "2026-11-20T09:00:00+00:00"}','0ebf0674f08120a7fdc3251e48aa74b4','4104738724cb64285d1c672118cd7a35635d599a1b32e9a54af0a00fbbefe4d2','7620aba699a8e0c039f797889cb370d0a87c75a2ebf68e14842ca3e4bedae3ca');
INSERT INTO "audit_entry" VALUES(2,30,'2026-11-27 01:57:46.450505',NULL,NULL,'command','added','category_text','16/en','null','{"category_id": 16, "language": "en", "name": "Funding", "summary": "Find the money and support that the network''s plans need.", "written_at": "2026-11-20T09:00:00+00:00"}','0b2057cbda65d75a17ca36440e4666f9','64dd675411090c2cd67b7a1a1e029e857e5cb228caf8b9a252d885faa6d2539f','7620aba699a8e0c039f797889cb370d0a87c75a2ebf68e14842ca3e4bedae3ca');
INSERT INTO "audit_entry" VALUES(2,31,'2026-11-27 01:57:46.450505',NULL,NULL,'command','added','category_text','17/en','null','{"category_id": 17, "language": "en", "name": "Operations", "summary": "Keep money, contracts, people and decisions in good order.", "written_at": "2026-11-20T09:00:00+00:00"}','0265c2e0698353c1b00cb6cb00a43c08','c8d10f2c9f4fe1185c19355c2304b8ca20f0975d8f6d54e60e32d1128c4db520','7620aba699a8e0c039f797889cb370d0a87c75a2ebf68e14842ca3e4bedae3ca');
INSERT INTO "audit_entry" VALUES(2,39,'2026-11-27 01:57:46.453915',NULL,NULL,'command','added','role','32','null','{"id": 32, "key": "network-weaver", "position": 0, "workload": "medium", "may_coordinate": false, "may_weave": true, "may_keep_data": false, "may_lead": false, "retired_at": null}','761c173c136ab6e5480b73613c824d74','235218e8018d3966bbc521f77bf52ad6945568dd38e040192238396d5d6e269b','3a06b8a505b95eb1d2b2fff7b880b36f43c390669fb29a7ec9b1f690c97047eb');
INSERT INTO "audit_entry" VALUES(2,40,'2026-11-27 01:57:46.453915',NULL,NULL,'command','added','role','33','null','{"id": 33, "key": "network-coordinator", "position": 1, "workload": "high", "may_coordinate": true, "may_weave": true, "may_keep_data": true, "may_lead": false, "retired_at": null}','83970ae13f20311a0557d8be435e7308','3ee40085be03ec4df8713f25fc2a371b720acdf92f30407e7b7511bb2237bc91','3a06b8a505b95eb1d2b2fff7b880b36f43c390669fb29a7ec9b1f690c97047eb');
INSERT INTO "audit_entry" VALUES(2,41,'2026-11-27 01:57:46.453915',NULL,NULL,'command','added','role','34','null','{"id": 34, "key": "event-facilitator", "position": 2, "workload": "low", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','fba8ea032f53367b7569bdd971d7bec5','16ecd7b824c42cc551f4eef7df7cbb27522ab4f56d2f2fbff0d1c4ba34a79129','3a06b8a505b95eb1d2b2fff7b880b36f43c390669fb29a7ec9b1f690c97047eb');
INSERT INTO "audit_entry" VALUES(2,42,'2026-11-27 01:57:46.453915',NULL,NULL,'command','added','role','35','null','{"id": 35, "key": "knowledge-weaver", "position": 3, "workload": "low", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','c4ba65cd43f4dd2d4259ddac1da3a8b9','2d49568e0a94687696f4963ddcd10390f6cd7d221fa4ffdfe8eda9c804b34149','3a06b8a505b95eb1d2b2fff7b880b36f43c390669fb29a7ec9b1f690c97047eb');
INSERT INTO "audit_entry" VALUES(2,43,'2026-11-27 01:57:46.453915',NULL,NULL,'command','added','role','36','null','{"id": 36, "key": "communicator", "position": 4, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','73f96ea968b861f02671ffac962c0ebd','6413ee689285ca43b62012fffdba2bd04f7a2ebca6d3b696a5d918178d9acd59','3a06b8a505b95eb1d2b2fff7b880b36f43c390669fb29a7ec9b1f690c97047eb');
INSERT INTO "audit_entry" VALUES(2,44,'2026-11-27 01:57:46.453915',NULL,NULL,'command','added','role','37','null','{"id": 37, "key": "data-manager", "position": 5, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": true, "may_lead": false, "retired_at": null}','762a8afffc550a18114bf0741262bdc4','e20b7fc53067bbd1d9c2f30fa2001cdfbc80c92943d2569c3fd7dff91632708c','3a06b8a505b95eb1d2b2fff7b880b36f43c390669fb29a7ec9b1f690c97047eb');
INSERT INTO "audit_entry" VALUES(2,45,'2026-11-27 01:57:46.453915',NULL,NULL,'command','added','role','38','null','{"id": 38, "key": "fundraiser", "position": 6, "workload": "high", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','3405eba8b5dd9b58cce3f99b928b9329','0bc33afee08788a22162c737d1bc48ad799534d93a301491c3206b796716df5d','3a06b8a505b95eb1d2b2fff7b880b36f43c390669fb29a7ec9b1f690c97047eb');
INSERT INTO "audit_entry" VALUES(2,46,'2026-11-27 01:57:46.454972',NULL,NULL,'command','added','role_text','32/en','null','{"role_id": 32, "language": "en", "name": "Network weaver", "definition": "Gets to know people, listens, and introduces those who should meet. Notices who is new and who has gone quiet.", "written_at": "2026-11-20T09:00:00+00:00"}','794d18ff0292dcdb8667c41242db29fa','d02bd97a5a866a782556f87935a3fddcb494318e45e05b4bb84c08dabec2d3c4','6d547cb7f268f6548d6ad52ab623b64cfddb351dd4b91f645c59aa1f6c4b7bfe');
INSERT INTO "audit_entry" VALUES(2,47,'2026-11-27 01:57:46.454972',NULL,NULL,'command','added','role_text','33/en','null','{"role_id": 33, "language": "en", "name": "Network coordinator", "definition": "Keeps the whole in view: who does what, what is missing, what comes next. Makes sure that agreements are kept and nobody carries too much.", "written_at": "2026-11-20T09:00:00+00:00"}','17463aaaba6767343276dee6095eaf45','d188fc58d020cd333706d4d02bbf2f69e50104ad2c383af8f3f670eee8e2f235','6d547cb7f268f6548d6ad52ab623b64cfddb351dd4b91f645c59aa1f6c4b7bfe');
INSERT INTO "audit_entry" VALUES(2,48,'2026-11-27 01:57:46.454972',NULL,NULL,'command','added','role_text','34/en','null','{"role_id": 34, "language": "en", "name": "Event facilitator", "definition": "Leads meetings and workshops so that everybody is heard and the group leaves with a result.", "written_at": "2026-11-20T09:00:00+00:00"}','0ec369abc00adafb1aa6741ff64793ab','af1aad8514596f1efa462fb2a3ca1f7a3958a428000ae57de39596d54f98e7ba','6d547cb7f268f6548d6ad52ab623b64cfddb351dd4b91f645c59aa1f6c4b7bfe');
INSERT INTO "audit_entry" VALUES(2,49,'2026-11-27 01:57:46.454972',NULL,NULL,'command','added','role_text','35/en','null','{"role_id": 35, "language": "en", "name": "Knowledge weaver", "definition": "Gathers what was said and learned, puts it in order, and makes it easy to find and use again.", "written_at": "2026-11-20T09:00:00+00:00"}','d3b86cddfca643195d5e318195bb3801','555bb929fb38dc107967e7488bc1fe3b8e70cb9eecfb5f2b1fbe490fbfc73375','6d547cb7f268f6548d6ad52ab623b64cfddb351dd4b91f645c59aa1f6c4b7bfe');
INSERT INTO "audit_entry" VALUES(2,50,'2026-11-27 01:57:46.454972',NULL,NULL,'command','added','role_text','36/en','null','{"role_id": 36, "language": "en", "name": "Communicator", "definition": "Tells the network''s story, to members and to the world: invitations, news, articles, pictures.", "written_at": "2026-11-20T09:00:00+00:00"}','43edfafe19d545d6a7e299bcd00c3620','c7b667ddd9257f01f918ac3a5bca3f6ab26bfa6ab70ae4bcbcf1796a118ce80b','6d547cb7f268f6548d6ad52ab623b64cfddb351dd4b91f645c59aa1f6c4b7bfe');
INSERT INTO "audit_entry" VALUES(2,51,'2026-11-27 01:57:46.454972',NULL,NULL,'command','added','role_text','37/en','null','{"role_id": 37, "language": "en", "name": "Data manager", "definition": "Keeps records about members, activity and results correct, current and safe, and turns them into answers.", "written_at": "2026-11-20T09:00:00+00:00"}','8ae133cf9a52a1e7db85d1d7d380f07e','620cac3699ba6273aa9687b308fc71d54e64df6ad9ebae37b4a0020073fb2675','6d547cb7f268f6548d6ad52ab623b64cfddb351dd4b91f645c59aa1f6c4b7bfe');
INSERT INTO "audit_entry" VALUES(2,52,'2026-11-27 01:57:46.454972',NULL,NULL,'command','added','role_text','38/en','null','{"role_id": 38, "language": "en", "name": "Fundraiser", "definition": "Finds funders and partners who share our aims, works out how the network pays its way, and makes the ask.", "written_at": "2026-11-20T09:00:00+00:00"}','2243ea136472bf383deff3dfd20aec17','9b7db1a0aac0c713d796157c0149095a2e88bf0e5864ac8373a16b74736f56b0','6d547cb7f268f6548d6ad52ab623b64cfddb351dd4b91f645c59aa1f6c4b7bfe');
INSERT INTO "audit_entry" VALUES(2,62,'2026-11-27 01:57:46.456962',NULL,NULL,'command','added','task','53','null','{"id": 53, "category_id": 11, "key": "member-onboarding", "position": 0, "workload": "medium", "is_internal": false, "help_minutes": 30, "hidden_at": null}','55a4ca746a59ca45f076d6cd2c699e55','89b709edcfd7106f41e1e8eb8e8657d5700c7f2b869750e4e14733abf7b0dbba','fd940bc2ca22e8ff85b230ee69114dfe02a173166f3e592d5465fc82e0cd032a');
INSERT INTO "audit_entry" VALUES(2,63,'2026-11-27 01:57:46.456962',NULL,NULL,'command','added','task','54','null','{"id": 54, "category_id": 11, "key": "invitation-design", "position": 1, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}','30a30da35485e8a5f7e7fb851a26ec42','4d7ddc828373cd3d8729cfc9de01c0260539d76a2d8093aaf7693c73a76c93a8','fd940bc2ca22e8ff85b230ee69114dfe02a173166f3e592d5465fc82e0cd032a');
INSERT INTO "audit_entry" VALUES(2,64,'2026-11-27 01:57:46.456962',NULL,NULL,'command','added','task','55','null','{"id": 55, "category_id": 11, "key": "invitations-and-reminders", "position": 2, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}','3f62664dc9f93ec4e345150d91648b92','934e6d2c1d58b09c7402df763d9b1f1df47e03d84e491b2f4cba0162afbf7005','fd940bc2ca22e8ff85b230ee69114dfe02a173166f3e592d5465fc82e0cd032a');
INSERT INTO "audit_entry" VALUES(2,65,'2026-11-27 01:57:46.456962',NULL,NULL,'command','added','task','56','null','{"id": 56, "category_id": 11, "key": "member-database", "position": 3, "workload": "medium", "is_internal": false, "help_minutes": 10, "hidden_at": null}','cd5b7888df9fcadcce7f3eeb4a4d80b2','98de740215e73a676cbf588e8495928ce3f8e6d716d1e237917e53f0cf1a8e00','fd940bc2ca22e8ff85b230ee69114dfe02a173166f3e592d5465fc82e0cd032a');
INSERT INTO "audit_entry" VALUES(2,66,'2026-11-27 01:57:46.456962',NULL,NULL,'command','added','task','57','null','{"id": 57, "category_id": 11, "key": "member-conversations", "position": 4, "workload": "low", "is_internal": false, "help_minutes": 30, "hidden_at": null}','e34a8fd7733ae3586515423ddd991e35','dda4a86518372860e3a27852b84360538ad348740cda8b23f261087a1774d8a6','fd940bc2ca22e8ff85b230ee69114dfe02a173166f3e592d5465fc82e0cd032a');
INSERT INTO "audit_entry" VALUES(2,67,'2026-11-27 01:57:46.456962',NULL,NULL,'command','added','task','58','null','{"id": 58, "category_id": 12, "key": "communication-strategy", "position": 5, "workload": "high", "is_internal": false, "help_minutes": 60, "hidden_at": null}','b0a6509fe291a71e13843ba1607fdb76','b55b965e4773d4664fff2dc444e67f994b61a1f81ff4146bc9e07ca12764f1e5','fd940bc2ca22e8ff85b230ee69114dfe02a173166f3e592d5465fc82e0cd032a');
INSERT INTO "audit_entry" VALUES(2,68,'2026-11-27 01:57:46.456962',NULL,NULL,'command','added','task','59','null','{"id": 59, "category_id": 12, "key": "community-conversation", "position": 6, "workload": "medium", "is_internal": false, "help_minutes": 10, "hidden_at": null}','b38c137e9b4924908fbb14d1e3c064bd','3ec047ebddfdb6926cea06cd0ed45757eecb2441aed1f14826446110ecfc5828','fd940bc2ca22e8ff85b230ee69114dfe02a173166f3e592d5465fc82e0cd032a');
INSERT INTO "audit_entry" VALUES(2,69,'2026-11-27 01:57:46.456962',NULL,NULL,'command','added','task','60','null','{"id": 60, "category_id": 12, "key": "network-calendar", "position": 7, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}','92c6930ad2f13eaa4466a0bb2a446382','13afcf3c1d0007d6e3358536c6a45f4d9dc0dcde9ba080acd44df5e740060c31','fd940bc2ca22e8ff85b230ee69114dfe02a173166f3e592d5465fc82e0cd032a');
INSERT INTO "audit_entry" VALUES(2,70,'2026-11-27 01:57:46.456962',NULL,NULL,'command','added','task','61','null','{"id": 61, "category_id": 12, "key": "blog-articles", "position": 8, "workload": "medium", "is_internal": false, "help_minutes": 120, "hidden_at": null}','a31861634b1213b6b232068594d94bd6','07d6003c9adcc79eccbc070ade8fcb001fb2c0c60a29d0e39a998906650ce547','fd940bc2ca22e8ff85b230ee69114dfe02a173166f3e592d5465fc82e0cd032a');
INSERT INTO "audit_entry" VALUES(2,71,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_text','53/en','null','{"task_id": 53, "language": "en", "name": "Welcome and onboarding", "summary": "Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.", "hint": "Be a newcomer''s buddy: send a warm hello this week and answer the first questions.", "written_at": "2026-11-20T09:00:00+00:00"}','4a066059d1f545fdd627534a566a5eb0','b8b1f22caf97c1e86b5a57a14ba8b328c7fdaae067e06f90dbd0bacfa99dafb7','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,72,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','53/32','null','{"task_id": 53, "role_id": 32, "position": 0}','70023cc60398c73531756000dc69f915','4ec75eea195da428d0ba44d4f1580f0b370ad5ae84688efcccc400e4cb0c8fc8','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,73,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_text','54/en','null','{"task_id": 54, "language": "en", "name": "Invitation writing", "summary": "Write and design invitations that make people want to come, one for the whole group and a personal one for the people we hope for most.", "hint": "Read the draft of the next invitation and tell us which line would make you stay at home.", "written_at": "2026-11-20T09:00:00+00:00"}','1456a94637d3c731b085de5c7c769e23','2076ed0c22e8a04220424acca7b5d6280070b2620be8d39048bb103a55556605','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,74,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','54/36','null','{"task_id": 54, "role_id": 36, "position": 0}','7367ec2b6f5464d98d114ff3fd021534','4ead774b08ca10a35d8fd83c3ab07216c2b76883bcb5267bd5d8f337933c03f0','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,75,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_text','55/en','null','{"task_id": 55, "language": "en", "name": "Invitations and reminders", "summary": "Send each invitation at the right moment on the channels people really read, and remind them kindly before the day.", "hint": "Pick one coming event and forward it to a friend who would enjoy it.", "written_at": "2026-11-20T09:00:00+00:00"}','369389868577de55fcf9cc12589cf40e','8cf519951ce69edd0d30a9db0ac0f16ba1f2d392af9c7fc49372e17e6a0a963c','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,76,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','55/32','null','{"task_id": 55, "role_id": 32, "position": 0}','e9ac21b43d530cc494a41653bb883903','12e6cff74d88a11081f22aa05febc80c7b8e8baf458a1fd44fb79800f8dde35c','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,77,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','55/36','null','{"task_id": 55, "role_id": 36, "position": 1}','a09cac0f3782dcd4a872b2925a7f1d4f','853fef03f2769cadad87c081669931960d89e01b4e8ffe8189c051587b8f3572','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,78,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_text','56/en','null','{"task_id": 56, "language": "en", "name": "Member database", "summary": "Keep up to date who our members are, what they like, need and offer, and see from it who is missing or could be asked.", "hint": "Open your profile and put right what has changed: what you look for, what you can give.", "written_at": "2026-11-20T09:00:00+00:00"}','f57becaec14a6ee0f26abcbb6f02c788','175864bf5df90162671df27c0b99ad5a3a1b940bdcef383248f3e6abb8172a88','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,79,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','56/32','null','{"task_id": 56, "role_id": 32, "position": 0}','074c976cab6050cd7dc4e630c3375e1a','756e396d84200dfefbb316e920c1a832cea7c7175ab47d6c8df0ea93e9c67cec','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,80,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','56/37','null','{"task_id": 56, "role_id": 37, "position": 1}','f017ad68aaba3ec844f55e9f10c24b81','e1600e22c12c448f6f6c9c27ebd6d9b887197297738107474267db017a70e407','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,81,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_text','57/en','null','{"task_id": 57, "language": "en", "name": "Regular member conversations", "summary": "Talk with members one to one or in small circles, hear how they are, and point each to something that fits.", "hint": "Have a coffee or a call with a member you have not spoken to for a while.", "written_at": "2026-11-20T09:00:00+00:00"}','403065cee9171b3fcd51359f979018e7','41fa6c0d41572a585e648263ddd385e6611805725de3212c79d224807fee5747','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,82,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','57/32','null','{"task_id": 57, "role_id": 32, "position": 0}','84aac9668a0c1881fc95cf79e7182d37','e6d111b46bdd4a0e882170cef4238a76acb97ee3586e6b4a0be645ceb30e66d2','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,83,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_text','58/en','null','{"task_id": 58, "language": "en", "name": "Communication strategy", "summary": "Agree whom we want to reach, with what message and on which channels, leave nobody out, and look at it again each season.", "hint": "Go through the draft strategy and name one group of people we forget.", "written_at": "2026-11-20T09:00:00+00:00"}','ea1b7779e2e2a1b8c6b7499d744624fc','d0b04c7bfb111a00c637258c9e05eb4c53c100076b047d1b71e959aa13cb7650','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,84,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','58/32','null','{"task_id": 58, "role_id": 32, "position": 0}','bc07b313528e6091ede64f4dc71aed59','cbb14719fef66cfddd2df08841b5a172005dd51841fd86309da9e64748f5b432','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,85,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','58/33','null','{"task_id": 58, "role_id": 33, "position": 1}','ba23c52f442a5458ca038b904175011f','077673e1a27affd55bfdc72e04e1f44b7812ecb78f03197bce6f968b6bc7956e','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,86,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','58/38','null','{"task_id": 58, "role_id": 38, "position": 2}','ec74057af66f9d07aae8c426a82f657d','9546fcc79e6619a716ebc1391303e08757c704ac7c8b426c82b17f442645b6f9','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,87,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_text','59/en','null','{"task_id": 59, "language": "en", "name": "Conversation in chats and platforms", "summary": "Keep the group chats and the platform alive: ask good questions, remind people of what is on, and link those who answer.", "hint": "Answer one open question in the chat, or ask one that you really want answered.", "written_at": "2026-11-20T09:00:00+00:00"}','33885334c9f0301cc956e2fcdd9d6037','a2c6c3aa7cb64b16462cd5b65b6955798f239935b72e0112c653cb72a937d948','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,88,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','59/32','null','{"task_id": 59, "role_id": 32, "position": 0}','35e3aad08d7f0cfd5a9f0bacf7fb4e84','f00707176ff644bd6ed5ab7fba4c5841bab2c8bc383bd5b8d006b8b0cdc5fd4b','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,89,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','59/33','null','{"task_id": 59, "role_id": 33, "position": 1}','6172a151c5517410c9242f9475b20394','97387914699f37a32724fd029e40d0ab14172885893240d0b9894f8faf21569d','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,90,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_text','60/en','null','{"task_id": 60, "language": "en", "name": "Network calendar", "summary": "One calendar inside the network where everybody sees the events, calls and openings to come.", "hint": "Add the date of something that other members should not miss.", "written_at": "2026-11-20T09:00:00+00:00"}','c9fb958556acc5cdccc05e6171fc9db7','1dfe799148ae0593f2975f45476e56683f4044b41c06ab8057af7b941b9387b0','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,91,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','60/36','null','{"task_id": 60, "role_id": 36, "position": 0}','5cf0aacd2072c9390e9a32a5eb3db715','38f2bb81e717d237f4f76ad41fd8e82b7fc7c56f8f2f6af5c1a662890ec4dc01','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,92,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_text','61/en','null','{"task_id": 61, "language": "en", "name": "Blog and opinion pieces", "summary": "Write about the ideas behind our work, so that others can quote them, argue with them and use them.", "hint": "Write half a page about something you learned here; we edit it together with you.", "written_at": "2026-11-20T09:00:00+00:00"}','83f8dbad7443203b5cc9a78324930ea7','d8899326ec2c5c7fd3a8ec6a519ae6f43b16c1302ee5e28d3f03d733c3c318ad','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,93,'2026-11-27 01:57:46.459950',NULL,NULL,'command','added','task_role','61/36','null','{"task_id": 61, "role_id": 36, "position": 0}','889d442ba5c315e90dec23e17cca4c13','9832fd3475e092e2e7805c6618963483c9be8884448fc2ab42383e5e329fbb6d','0a52a8140d4a210e6948eaab7790cca62d399b593a3710e3440902e06b717410');
INSERT INTO "audit_entry" VALUES(2,95,'2026-11-27 01:57:46.655024',NULL,NULL,'command','added','member','94','null','{"id": 94, "account_id": 4, "name": "Sam Okafor", "name_latin": "", "initials": "SO", "avatar": 1, "email": "sam@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}','818181bb6cb04d3418cc5d6aa183625e','514a60e99c83c5da49883bf499639a415f0fca8b8e965681542b3e650d4e5e85','c59693a172a609df6ec06413ea1ddbecaca25599ff6e6ad9096dbffcd6393f0f');
INSERT INTO "audit_entry" VALUES(2,97,'2026-11-27 01:57:46.656071',NULL,NULL,'command','added','standing_change','96','null','{"id": 96, "member_id": 94, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}','3070b1297cbf1de6ea07cc6e0e60f819','39921d01eef30458b698d5c251de49c276eabb51e2326c7b3ffe5fec9cc6b8f5','4174d8b666a940771fd9aa0a7917612f74fb5f4e742b67aa0d6cca515867efb5');
INSERT INTO "audit_entry" VALUES(2,99,'2026-11-27 01:57:46.657357',NULL,NULL,'command','added','term','98','null','{"id": 98, "role_id": 33, "member_id": 94, "starts_on": "2025-10-16", "ends_on": null, "end_reason": "", "reminded_at": null}','b95bad88f7ad0fe2fca598c6d112a26b','3dcf8efecebf8fd2efd78d69c9613c853834d89f44a08f00587ec8590df84aff','eb59d459b18463b7f9379977996af0fc604bbfe0873d959fe4644b5a767fa929');
INSERT INTO "audit_entry" VALUES(1,124,'2026-11-27 01:57:46.869894',NULL,NULL,'command','added','assignment','114','null','{"id": 114, "task_id": 53, "member_id": 106, "part": "helper", "state": "proposed", "proposed_by_id": 94, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}','9514c4bd336d6688c3e9222e22f4ec04','44bbd73cb257ed646772aacf93376504193ec42136a445bd38647c268d63a830','7bd2baefb9e9f3e497811cefbe3be216121f93807427960abb521698c6b61561');
INSERT INTO "audit_entry" VALUES(1,125,'2026-11-27 01:57:46.869894',NULL,NULL,'command','added','term','115','null','{"id": 115, "role_id": 35, "member_id": 106, "starts_on": "2026-11-20", "ends_on": null, "end_reason": "", "reminded_at": null}','577bc9746ea621abd809590bba12efd1','b91ee2d6cd686b04407b9741e1a27571c930a1af20f3a17e8cb97367eb591eb3','7bd2baefb9e9f3e497811cefbe3be216121f93807427960abb521698c6b61561');
INSERT INTO "audit_entry" VALUES(1,126,'2026-11-27 01:57:46.869894',NULL,NULL,'command','added','check_in','116','null','{"id": 116, "weaver_id": 100, "channel": "phone", "on": "2026-11-20", "shared_line": "Hello", "weavers_line": "\u2022\u2022\u2022", "logged_at": "2026-11-20T09:00:00+00:00"}','3be90ee343492f84aaa70b1e438e9357','cbb4318890b88849f30d58a033bd60c04dc0f1f569b87d7aa4fe4ef78682dfa1','7bd2baefb9e9f3e497811cefbe3be216121f93807427960abb521698c6b61561');
INSERT INTO "audit_entry" VALUES(1,127,'2026-11-27 01:57:46.869894',NULL,NULL,'command','added','follow_up','117','null','{"id": 117, "member_id": 106, "owner_id": 100, "check_in_id": null, "what": "\u2022\u2022\u2022", "due_on": "2026-11-20", "done_at": null, "done_by_id": null}','1a8e30ef59fb72c395b3aa7746e16ec3','363801009543d90cb04112a45ea0972a28c43b0632320b79b01f8c2638fd0ab0','7bd2baefb9e9f3e497811cefbe3be216121f93807427960abb521698c6b61561');
INSERT INTO "audit_entry" VALUES(1,128,'2026-11-27 01:57:46.869894',NULL,NULL,'command','added','leave','118','null','{"id": 118, "member_id": 106, "starts_on": "2026-11-17", "ends_on": "2026-11-23", "note": ""}','b6a5d6e7a24875884c7035bbcf673d84','168e9eae6b4e0f8d5ae83e9b694324be78349450b4a09bbd401952fa708db782','7bd2baefb9e9f3e497811cefbe3be216121f93807427960abb521698c6b61561');
INSERT INTO "audit_entry" VALUES(1,129,'2026-11-27 01:57:46.869894',NULL,NULL,'command','added','pledge','119','null','{"id": 119, "task_id": 53, "member_id": 106, "note": "", "state": "open", "pledged_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}','0dda4450dbcaabc06fa08510419c4978','1983a88fc797e31bc48bdd69eb8dff2a4b58849e1b8d6531d004e72614b2b80c','7bd2baefb9e9f3e497811cefbe3be216121f93807427960abb521698c6b61561');
INSERT INTO "audit_entry" VALUES(1,130,'2026-11-27 01:57:46.869894',NULL,NULL,'command','added','contribution','120','null','{"id": 120, "task_id": 53, "member_id": 106, "pledge_id": null, "what": "Tea", "done_on": "2026-11-20", "minutes": null, "link": "", "state": "reported", "reported_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}','2bdb69572fd68d71d555d89ece686ad1','be816270564507343b98f0b3e69ebe900d5fd5c7fedba8ed279d3935a3425c07','7bd2baefb9e9f3e497811cefbe3be216121f93807427960abb521698c6b61561');
INSERT INTO "audit_entry" VALUES(1,131,'2026-11-27 01:57:46.869894',NULL,NULL,'command','added','need','121','null','{"id": 121, "member_id": 106, "check_in_id": null, "text": "a room", "heard_on": "2026-11-20", "closed_on": null}','2e3857fd5134f1711507e49e2db026ce','2d8489f4604daf3adeae67b638a7a20ea7bfd6cf49081dac88a27a6a16958e24','7bd2baefb9e9f3e497811cefbe3be216121f93807427960abb521698c6b61561');
INSERT INTO "audit_entry" VALUES(1,132,'2026-11-27 01:57:46.869894',NULL,NULL,'command','added','offer','122','null','{"id": 122, "member_id": 106, "check_in_id": null, "text": "a car", "heard_on": "2026-11-20", "closed_on": null}','256ea0b09e6f1afecb537d12aca472d5','c1f8f32ad325ec676b6568126dc45bb15bf0211cef6f61501cd219a2b09c4a86','7bd2baefb9e9f3e497811cefbe3be216121f93807427960abb521698c6b61561');
INSERT INTO "audit_entry" VALUES(1,133,'2026-11-27 01:57:46.869894',NULL,NULL,'command','added','invitation','123','null','{"id": 123, "email": "new-106@example.org", "member_id": null, "role_id": null, "invited_by_id": null, "token_hash": null, "invited_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-12-04T09:00:00+00:00", "accepted_at": null, "revoked_at": null}','ee5bbb1c5b3f8c2b27a8279367eae3e0','f96975ba5c4fcdc0bb6401e78e8d4706f792744b83dee3f79c32518873662992','7bd2baefb9e9f3e497811cefbe3be216121f93807427960abb521698c6b61561');
INSERT INTO "audit_entry" VALUES(1,135,'2026-11-27 01:57:46.891582',NULL,NULL,'command','added','matrix_import','134','null','{"id": 134, "by_id": null, "filename": "tea.tsv", "language": "en", "read_at": "2026-11-20T09:00:00+00:00", "confirmed_at": null, "undone_at": null}','37a2def2e8bee838787e94c5a4e44f2b','6266f5491c5be66dc89a1ca03531dbe6b4761d02c8f472f186e30272f959e205','a3be5b7a9fb4277d0f40034b72ba9505b1116030da9ffb4e269778bd783f323e');
INSERT INTO "audit_entry" VALUES(1,136,'2026-11-27 01:57:46.893569',NULL,NULL,'command','added','check_in_member','116/106','null','{"check_in_id": 116, "member_id": 106}','1db41f2efaa6bb766ff70237a28b155c','8fe41fd04396cf444107858df06ae26516f19af1d2b2c883e93bcdf3ad5a79e7','29e2eb335d8d96b2ddd4614c1e6aef2df2a2878c32ba34cd63c6a97ca8ff99a4');
INSERT INTO "audit_entry" VALUES(1,147,'2026-11-27 01:57:46.901120',NULL,NULL,'command','added','assignment','137','null','{"id": 137, "task_id": 54, "member_id": 110, "part": "helper", "state": "proposed", "proposed_by_id": 94, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}','35fd989c47ee36899a7da6f4f4ba465c','300bd07092b61c68ce9c51290e3a0c594961bb06fd90adbd722d29bcdde22d57','80c1e0f27ec6e1ac0c33e0f54c4d1f1ec872e3452a4cfa45fd347b8a1cb6e91b');
INSERT INTO "audit_entry" VALUES(1,148,'2026-11-27 01:57:46.901120',NULL,NULL,'command','added','term','138','null','{"id": 138, "role_id": 35, "member_id": 110, "starts_on": "2026-11-20", "ends_on": null, "end_reason": "", "reminded_at": null}','9ef7cc98012409f6382b341ea26e41e8','da59119bbdf82b9f1b9ab84730a0f0a5fbf5169a2093f332b56224e43c1b2819','80c1e0f27ec6e1ac0c33e0f54c4d1f1ec872e3452a4cfa45fd347b8a1cb6e91b');
INSERT INTO "audit_entry" VALUES(1,149,'2026-11-27 01:57:46.901120',NULL,NULL,'command','added','check_in','139','null','{"id": 139, "weaver_id": 94, "channel": "phone", "on": "2026-11-20", "shared_line": "Hello", "weavers_line": "\u2022\u2022\u2022", "logged_at": "2026-11-20T09:00:00+00:00"}','787bafc5fb34bba8166220f28c14c501','e48208752017a195a46b36903958cd136de09589a5e06c94aeef81c6c060a5cf','80c1e0f27ec6e1ac0c33e0f54c4d1f1ec872e3452a4cfa45fd347b8a1cb6e91b');
INSERT INTO "audit_entry" VALUES(1,150,'2026-11-27 01:57:46.901120',NULL,NULL,'command','added','follow_up','140','null','{"id": 140, "member_id": 110, "owner_id": 94, "check_in_id": null, "what": "\u2022\u2022\u2022", "due_on": "2026-11-20", "done_at": null, "done_by_id": null}','ddf5d9c0800770c55d6e3ec9682e764a','21c1dfbb7acfa20641048fad906e34fefdf64b52c1917f822229778d64730314','80c1e0f27ec6e1ac0c33e0f54c4d1f1ec872e3452a4cfa45fd347b8a1cb6e91b');
INSERT INTO "audit_entry" VALUES(1,151,'2026-11-27 01:57:46.901120',NULL,NULL,'command','added','leave','141','null','{"id": 141, "member_id": 110, "starts_on": "2026-11-17", "ends_on": "2026-11-23", "note": ""}','b74972fe1dafbf8e900d71fbbe355d16','3fe0769600906770ea1aebdefadb25d0256cc2702d81b8b2f0b73fa6c7fb0b2f','80c1e0f27ec6e1ac0c33e0f54c4d1f1ec872e3452a4cfa45fd347b8a1cb6e91b');
INSERT INTO "audit_entry" VALUES(1,152,'2026-11-27 01:57:46.901120',NULL,NULL,'command','added','pledge','142','null','{"id": 142, "task_id": 54, "member_id": 110, "note": "", "state": "open", "pledged_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}','63b862fdc710d1e6cf520a99eecc476d','4a39149d15771773916c095375255a742dd462ed81bfbbe7ec9c5bf80951d8be','80c1e0f27ec6e1ac0c33e0f54c4d1f1ec872e3452a4cfa45fd347b8a1cb6e91b');
INSERT INTO "audit_entry" VALUES(1,153,'2026-11-27 01:57:46.901120',NULL,NULL,'command','added','contribution','143','null','{"id": 143, "task_id": 54, "member_id": 110, "pledge_id": null, "what": "Tea", "done_on": "2026-11-20", "minutes": null, "link": "", "state": "reported", "reported_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}','f49e7ba6afca65f3a2ba3d0230f8c552','a5d2ee1459658e7feaeb3ac54d341ac6fa0eac3e765991373ba3267b1a9cc8cb','80c1e0f27ec6e1ac0c33e0f54c4d1f1ec872e3452a4cfa45fd347b8a1cb6e91b');
INSERT INTO "audit_entry" VALUES(1,154,'2026-11-27 01:57:46.901120',NULL,NULL,'command','added','need','144','null','{"id": 144, "member_id": 110, "check_in_id": null, "text": "a room", "heard_on": "2026-11-20", "closed_on": null}','2c29300be114d9b83593a5d84ac04dfa','caf2e15d0804114d0d23868cc27c350af036613c6da1b388d44f5f4b60f7de0a','80c1e0f27ec6e1ac0c33e0f54c4d1f1ec872e3452a4cfa45fd347b8a1cb6e91b');
INSERT INTO "audit_entry" VALUES(1,155,'2026-11-27 01:57:46.901120',NULL,NULL,'command','added','offer','145','null','{"id": 145, "member_id": 110, "check_in_id": null, "text": "a car", "heard_on": "2026-11-20", "closed_on": null}','3b3eb09308d1b57b58a714d3ce551985','b158680c7840ad84f2736540bbe7dd335d58390afe2370b6f06176a311f6a3e6','80c1e0f27ec6e1ac0c33e0f54c4d1f1ec872e3452a4cfa45fd347b8a1cb6e91b');
INSERT INTO "audit_entry" VALUES(1,156,'2026-11-27 01:57:46.901120',NULL,NULL,'command','added','invitation','146','null','{"id": 146, "email": "new-110@example.org", "member_id": null, "role_id": null, "invited_by_id": null, "token_hash": null, "invited_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-12-04T09:00:00+00:00", "accepted_at": null, "revoked_at": null}','669aa90489448ec879a067c6d951538f','e0ca36d320cb5a00c0019cdd3839d5a13cba6874d5385a12a8f4f2ccf754586f','80c1e0f27ec6e1ac0c33e0f54c4d1f1ec872e3452a4cfa45fd347b8a1cb6e91b');
INSERT INTO "audit_entry" VALUES(1,158,'2026-11-27 01:57:46.902940',NULL,NULL,'command','added','matrix_import','157','null','{"id": 157, "by_id": null, "filename": "tea.tsv", "language": "en", "read_at": "2026-11-20T09:00:00+00:00", "confirmed_at": null, "undone_at": null}','942c31ce37209d4dfaf2d7c712f14ea8','37a99773d3bb0ca44e87513120a6b3bde89283f7934afcaaf62b49529dbb823c','b465ff18de44fba9bb176d2450f0d4498f65e3877a7d63962dc61a0bf8fb7046');
INSERT INTO "audit_entry" VALUES(1,159,'2026-11-27 01:57:46.903436',NULL,NULL,'command','added','check_in_member','139/110','null','{"check_in_id": 139, "member_id": 110}','31557a5bb93d106dbd8e58f6e052be54','5bc292f663adbd92ae7ebd764aaf8b56cd50feecd2ead72e12b5da13a9596f1e','222cb066e1a99eb0c179181cf8aa86d70dee55b6d8789642e39850f2fd0f46be');
INSERT INTO "audit_entry" VALUES(2,1000010,'2026-11-27 01:57:46.911569',NULL,NULL,'command','added','assignment','1000000','null','{"id": 1000000, "task_id": 53, "member_id": 94, "part": "helper", "state": "proposed", "proposed_by_id": null, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}','3b712ec03eca01e2b0da0be06bdef1c5','01e00ac26cabf0f70d9c75ac86570df66a5839d8665e81f3114b4111bc0a1bfa','48ae6a019a25c6b8bffed1578bdb84b69a5b22ca6e6718c4ff00b68357ce70ff');
INSERT INTO "audit_entry" VALUES(2,1000011,'2026-11-27 01:57:46.911569',NULL,NULL,'command','added','term','1000001','null','{"id": 1000001, "role_id": 35, "member_id": 94, "starts_on": "2026-11-20", "ends_on": null, "end_reason": "", "reminded_at": null}','188a9f1d054874e600acc248f0099e81','bd20b94eda1ade80375e8943ebd6a36d9f734ec932fe7908b24db5a87e8b7175','48ae6a019a25c6b8bffed1578bdb84b69a5b22ca6e6718c4ff00b68357ce70ff');
INSERT INTO "audit_entry" VALUES(2,1000012,'2026-11-27 01:57:46.911569',NULL,NULL,'command','added','check_in','1000002','null','{"id": 1000002, "weaver_id": 94, "channel": "phone", "on": "2026-11-20", "shared_line": "Hello", "weavers_line": "\u2022\u2022\u2022", "logged_at": "2026-11-20T09:00:00+00:00"}','b28ff779ea89fc0cfc2f25c3310a0db4','667467f46364f1bc76ec0fc29fc11a5574346f9a481bef51efe78378c93622fe','48ae6a019a25c6b8bffed1578bdb84b69a5b22ca6e6718c4ff00b68357ce70ff');
INSERT INTO "audit_entry" VALUES(2,1000013,'2026-11-27 01:57:46.911569',NULL,NULL,'command','added','follow_up','1000003','null','{"id": 1000003, "member_id": 94, "owner_id": 94, "check_in_id": null, "what": "\u2022\u2022\u2022", "due_on": "2026-11-20", "done_at": null, "done_by_id": null}','1eb6c54554f4f2030043b862cc298c71','6f451e57560fcf5204b634fcc311dbfd3aacb95d179f75ccdc7cc0fe5f8ecacb','48ae6a019a25c6b8bffed1578bdb84b69a5b22ca6e6718c4ff00b68357ce70ff');
INSERT INTO "audit_entry" VALUES(2,1000014,'2026-11-27 01:57:46.911569',NULL,NULL,'command','added','leave','1000004','null','{"id": 1000004, "member_id": 94, "starts_on": "2026-11-17", "ends_on": "2026-11-23", "note": ""}','1bd2efff88ef87b4b53dbd3cfebc79a4','8bb8ea466bce0c308c58412bde68729fc07dc7bae2ef9393c52ddba74d40eddd','48ae6a019a25c6b8bffed1578bdb84b69a5b22ca6e6718c4ff00b68357ce70ff');
INSERT INTO "audit_entry" VALUES(2,1000015,'2026-11-27 01:57:46.911569',NULL,NULL,'command','added','pledge','1000005','null','{"id": 1000005, "task_id": 53, "member_id": 94, "note": "", "state": "open", "pledged_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}','c5bdd673c8fd96857fd4ee5d97ef0269','7f5e71f92c530117ad5cb81bce61ecde56bc444a573b424809113e43361c4238','48ae6a019a25c6b8bffed1578bdb84b69a5b22ca6e6718c4ff00b68357ce70ff');
INSERT INTO "audit_entry" VALUES(2,1000016,'2026-11-27 01:57:46.911569',NULL,NULL,'command','added','contribution','1000006','null','{"id": 1000006, "task_id": 53, "member_id": 94, "pledge_id": null, "what": "Tea", "done_on": "2026-11-20", "minutes": null, "link": "", "state": "reported", "reported_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}','80b1d856b17b65fd72e2a2d993a7c785','388a6bcd0cadb83fc3d3693d8eb54890e43a7d471a23571ae9c0ebb73c96f2ce','48ae6a019a25c6b8bffed1578bdb84b69a5b22ca6e6718c4ff00b68357ce70ff');
INSERT INTO "audit_entry" VALUES(2,1000017,'2026-11-27 01:57:46.911569',NULL,NULL,'command','added','need','1000007','null','{"id": 1000007, "member_id": 94, "check_in_id": null, "text": "a room", "heard_on": "2026-11-20", "closed_on": null}','5e8e912172c55923803b1b9730f1029a','353ad3973342584a66fbbe48fcf2a136780e54fb2140ce14f3ec8f0386347a48','48ae6a019a25c6b8bffed1578bdb84b69a5b22ca6e6718c4ff00b68357ce70ff');
INSERT INTO "audit_entry" VALUES(2,1000018,'2026-11-27 01:57:46.911569',NULL,NULL,'command','added','offer','1000008','null','{"id": 1000008, "member_id": 94, "check_in_id": null, "text": "a car", "heard_on": "2026-11-20", "closed_on": null}','28ccf7b32713130bf8ae2c3d9265dd94','2f321b838202269c358a19311c062dffd746c338d5d80c83a85ff4c5436cfd94','48ae6a019a25c6b8bffed1578bdb84b69a5b22ca6e6718c4ff00b68357ce70ff');
INSERT INTO "audit_entry" VALUES(2,1000019,'2026-11-27 01:57:46.911569',NULL,NULL,'command','added','invitation','1000009','null','{"id": 1000009, "email": "new-94@example.org", "member_id": null, "role_id": null, "invited_by_id": null, "token_hash": null, "invited_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-12-04T09:00:00+00:00", "accepted_at": null, "revoked_at": null}','d3ae2c7066be1b04c8bdc9f63c4570cd','0962db5801f0c7890cf3e9d441cc7df600bccc0d709a2b5c3cbeb659f9f59dde','48ae6a019a25c6b8bffed1578bdb84b69a5b22ca6e6718c4ff00b68357ce70ff');
INSERT INTO "audit_entry" VALUES(2,1000021,'2026-11-27 01:57:46.913491',NULL,NULL,'command','added','matrix_import','1000020','null','{"id": 1000020, "by_id": null, "filename": "tea.tsv", "language": "en", "read_at": "2026-11-20T09:00:00+00:00", "confirmed_at": null, "undone_at": null}','e8dd9fb80d0a58a51b23e62fd217cdcf','a03818b375fadfa2730d1ee68848b5f3911ddbbe7de83396994c3beff9552130','c338ac9dbef53342a16f16609fb946bd7656e8408cee88eba41f8973f4886b33');
INSERT INTO "audit_entry" VALUES(2,1000022,'2026-11-27 01:57:46.914954',NULL,NULL,'command','added','check_in_member','1000002/94','null','{"check_in_id": 1000002, "member_id": 94}','97d78993453afd667da0d646e0098b6a','c9b84c1de9d0d6e5610f35699deaa9c7d9d9d23d75b675cba262ca66e185e169','ad08ce7f7f83299ab64b6367a34bb54ed7012ed96921b14e1800ffc440f53a74');
INSERT INTO "audit_entry" VALUES(2,1000027,'2026-11-27 01:57:46.920242',NULL,NULL,'command','added','task','1000023','null','{"id": 1000023, "category_id": 11, "key": null, "position": 0, "workload": "medium", "is_internal": false, "help_minutes": null, "hidden_at": null}','7103c1716ee9a59c167e5a66f5a5d895','d3e2485028bcb902bd53a9345e28aae435b79be7665a93d81ae3fbee63b14f0a','2c864e14987cd52033503e421ba26dafebb8c80ff85f10692d0c6904c4395372');
INSERT INTO "audit_entry" VALUES(2,1000028,'2026-11-27 01:57:46.920242',NULL,NULL,'command','added','role','1000024','null','{"id": 1000024, "key": null, "position": 0, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','4a5e092508aab92caa098b182886695e','be1e386779ce871148078c79a16ddc448afc983fa8698106a2db1b5871107788','2c864e14987cd52033503e421ba26dafebb8c80ff85f10692d0c6904c4395372');
INSERT INTO "audit_entry" VALUES(2,1000029,'2026-11-27 01:57:46.920242',NULL,NULL,'command','added','member','1000025','null','{"id": 1000025, "account_id": null, "name": "Friend of Sam Okafor", "name_latin": "", "initials": "", "avatar": 0, "email": null, "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2026-11-20", "joined_on": "2026-11-20", "capacity": null, "rhythm_days": null}','80239783d142c6cedef576cac879db57','51b9f9195d6fe74ed45ff1c0a7f98b808e50d63c8ac8bf42964971c8088d123a','2c864e14987cd52033503e421ba26dafebb8c80ff85f10692d0c6904c4395372');
INSERT INTO "audit_entry" VALUES(2,1000030,'2026-11-27 01:57:46.920242',NULL,NULL,'command','added','tier','1000026','null','{"id": 1000026, "key": "far", "name": null, "rhythm_days": 90, "position": 0}','1991abea7c9368dc7123494f0ebd1b31','08c1c1fe956c9c6d048e697504eecad49c32b3f579be1d198869cf86962ccf91','2c864e14987cd52033503e421ba26dafebb8c80ff85f10692d0c6904c4395372');
INSERT INTO "audit_entry" VALUES(1,161,'2026-11-27 01:57:48.099653',NULL,NULL,'command','added','invitation','160','null','{"id": 160, "email": "ines@example.org", "member_id": null, "role_id": null, "invited_by_id": null, "token_hash": "\u2022\u2022\u2022", "invited_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-11-21T09:00:00+00:00", "accepted_at": null, "revoked_at": null}','fbadf7d4e961b7ab9ffc467de332c8d9','f6de34c2d74c056d7f7bef7ededf06703e4ca844cce39e2a2c17226def8204a6','0a54acf2a7feab4e740cd65028784a09c8ca70f29d7640414d7b3ced8daf0be0');
INSERT INTO "audit_entry" VALUES(1,163,'2026-11-20 09:00:00.000000',NULL,6,'sign-in','added','member','162','null','{"id": 162, "account_id": 6, "name": "Ines", "name_latin": "", "initials": "I", "avatar": 9, "email": "ines@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2026-11-20", "joined_on": "2026-11-20", "capacity": null, "rhythm_days": null}','a95f7e1a166cfc747296d139e65ab8ed','f7070fbeaa90e4c8b2edfa94719c03738e6e3aa85a98cfe85ff9d87d23b01ad0','698217a913e44f335129fe04179d90de09f4d99e3bf3be30889892c5d89ef728');
INSERT INTO "audit_entry" VALUES(1,165,'2026-11-20 09:00:00.000000',NULL,6,'sign-in','added','standing_change','164','null','{"id": 164, "member_id": 162, "before": null, "after": "active", "on": "2026-11-20", "reason": "", "by_id": null}','28987fcc48263a56d14fcc6470f91be8','7a8a275af2962ee78d56530e5f431cbfb2e3a556ca0b68dfa7a5fc4dd996f4c6','6f8fa50d1936b3b4a95fb581d53063caded5d48b9bbaddf4e4667976296bb343');
INSERT INTO "audit_entry" VALUES(1,166,'2026-11-20 09:00:00.000000',162,6,'sign-in','changed','invitation','160','{"accepted_at": null}','{"accepted_at": "2026-11-20T09:00:00+00:00"}','1fa3bf8ea297001d7d8b14ca90b48762','3d21ae0c1afae85909cee938fbea975c2da1dadc2ba23338db05136cc1926888','2a9e9cb8208c67616d1902e3a02abe1b92d2ab09a245cf5fa73854bda7580011');
INSERT INTO "audit_entry" VALUES(1,167,'2026-11-20 09:00:00.000000',106,3,'sign-in','changed','assignment','114','{"state": "proposed", "answered_at": null, "answered_by_id": null}','{"state": "accepted", "answered_at": "2026-11-20T09:00:00+00:00", "answered_by_id": 106}','8ec79cf0644f0b730e93156bfead4560','89e4e792070ef0cbf276539bc2d285e3c280c40dd92b28dbce6337367e045a0c','7ebdc097273a27d7bdce5f7cbc05a13c1f65f67594c49ae0902dc683f1c7b766');
INSERT INTO "audit_entry" VALUES(1,168,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','assignment','114','{"state": "accepted", "reason": "", "ended_on": null}','{"state": "ended", "reason": "Enough", "ended_on": "2026-11-20"}','20b4adaa2f7e684272c3b06d33662d02','5ffafc932fa8f7c3f43f8a9d6284b682a369a22f1545322a9cf51e4312884709','bb48db09f49b7a9e1b656af8a02bd1d547c5fa218a9f107609a4ff5c6863171e');
INSERT INTO "audit_entry" VALUES(1,170,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','assignment','169','null','{"id": 169, "task_id": 53, "member_id": 110, "part": "holder", "state": "proposed", "proposed_by_id": 94, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "Would you?", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}','1241122d2976c3141c25a14836180602','24e952c9be8ce4e9b75a8378b547fa2bee22aa5cb8c430d2f2c22bc45b5ba647','e42c0207bf4cbb114cb7cb129e5a4300b04dd525eea17b22de884db8986082d5');
INSERT INTO "audit_entry" VALUES(1,172,'2026-11-20 09:00:00.000000',106,3,'sign-in','added','assignment','171','null','{"id": 171, "task_id": 53, "member_id": 106, "part": "helper", "state": "proposed", "proposed_by_id": 106, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}','cc6711921360435b9b95133e9b3a7965','8d24fc56eef5ec9e172015a1f833c648e937abb98d961e72ff2844c20d50555e','813b298b0039ded31528b9afaaaf36012dc5c347479bcb4d9443b60f4eb8ece1');
INSERT INTO "audit_entry" VALUES(1,174,'2026-11-20 09:00:00.000000',100,2,'sign-in','added','check_in','173','null','{"id": 173, "weaver_id": 100, "channel": "phone", "on": "2026-11-20", "shared_line": "Hi", "weavers_line": "", "logged_at": "2026-11-20T09:00:00+00:00"}','a7997c8dd9d67e0a7c0c1b5618af3704','ff71ea72a589d50a02718d403be664840205bec720bb0a15c0a82b5b13dbe7d1','2567171f9e7d2df66eefd115f835efc446e2a10d29b867acd4b1341ae5a5a2f1');
INSERT INTO "audit_entry" VALUES(1,175,'2026-11-20 09:00:00.000000',100,2,'sign-in','added','check_in_member','173/106','null','{"check_in_id": 173, "member_id": 106}','0fb0e762f7fad650a781c3bd2a73eb3a','3efb8b5dc58b55ceda539a1a0a601641294a434c724fea84aed236390a80959b','4bb3e6b2e23184cc90be9083e3e7f422c3421020fd2ea076875c8df806241504');
INSERT INTO "audit_entry" VALUES(1,177,'2026-11-20 09:00:00.000000',100,2,'sign-in','added','check_in','176','null','{"id": 176, "weaver_id": 100, "channel": "phone", "on": "2026-11-20", "shared_line": "", "weavers_line": "\u2022\u2022\u2022", "logged_at": "2026-11-20T09:00:00+00:00"}','18f7251703a5fe5887057d3e2841ec1c','755d4b5ada618926f7fcae22422b0300c9c24cb5e03a72a22627282229118c4a','5154c99dc09eb2ffc5cdf805888670256f7311da3b845ce25cfc77f57a9af0ab');
INSERT INTO "audit_entry" VALUES(1,178,'2026-11-20 09:00:00.000000',100,2,'sign-in','added','check_in_member','176/106','null','{"check_in_id": 176, "member_id": 106}','12a52792812619aa92260dce718f206a','52ebc6e870663e72c05fcd11293bb3829d39e1092f34739658d05c4c6a14e5b2','da77175597da948465841072af63c9c7d41c846466913d7c1c89f4f7c7e4cd7d');
INSERT INTO "audit_entry" VALUES(1,179,'2026-11-20 09:00:00.000000',100,2,'sign-in','changed','check_in','116','{"channel": "phone", "shared_line": "Hello", "weavers_line": "\u2022\u2022\u2022"}','{"channel": "video", "shared_line": "", "weavers_line": "\u2022\u2022\u2022"}','d64e2c7bce00bee360decaf1a11104d2','3dfc48c629a2b960d8ecb65d50278c693a05091b2735308825aa7d568e847fc3','abe63461b9945f497b4684cf049a3201da519a2bc95561047dfd38e876185a24');
INSERT INTO "audit_entry" VALUES(1,180,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','pledge','119','{"state": "open", "answered_at": null, "answered_by_id": null, "answer": ""}','{"state": "accepted", "answered_at": "2026-11-20T09:00:00+00:00", "answered_by_id": 94, "answer": "Thanks"}','ece8fcb69fed9b7ea10d2ee55fa83eac','5f140ac5354b97d2f01c3aa5ab9275f042c731fe6ec876c3bd16165cace9aec6','87ffa95458c16d5e2b16ab03271be82cc0ccca9f9f71ae81814bed7994072d7a');
INSERT INTO "audit_entry" VALUES(1,181,'2026-11-20 09:00:00.000000',106,3,'sign-in','changed','pledge','119','{"state": "accepted"}','{"state": "withdrawn"}','34b52f04b2c74ada32e9ef2563299bb3','8a0562cf6931f7848c1779b18415a4cb1afebd83ea309fa9776c9e100e9deb51','3ab06cc75bdad0c7d0b7cc80bf113f924f7e7541f6ca54ab3126ff217ebac5ec');
INSERT INTO "audit_entry" VALUES(1,183,'2026-11-20 09:00:00.000000',106,3,'sign-in','added','pledge','182','null','{"id": 182, "task_id": 53, "member_id": 106, "note": "I can", "state": "open", "pledged_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}','93eb4249d7489047e906f77380c9fb40','48dcb79dec2175d93f0acd7d334798aad2c9cbdfa565c132fd9bcb294f0766d0','7970808bf1568d5aee87b64e7de82115bb539474b3e5ce337160ae4c2d54e352');
INSERT INTO "audit_entry" VALUES(1,185,'2026-11-20 09:00:00.000000',106,3,'sign-in','added','contribution','184','null','{"id": 184, "task_id": 53, "member_id": 106, "pledge_id": 182, "what": "Tea", "done_on": "2026-11-20", "minutes": null, "link": "", "state": "reported", "reported_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}','28d419cf82bafbc5509b4c59d9edcb98','bb5e7f90f72f9c5e192fb2cc78e7db723294379ad206bade11a2972a1ebd3e6b','20befd421a373980b166e3589473ce1ad744a7e1407665f52cdc4e481579802b');
INSERT INTO "audit_entry" VALUES(1,186,'2026-11-20 09:00:00.000000',106,3,'sign-in','changed','pledge','182','{"state": "open"}','{"state": "done"}','1d2904efecb9516e0d17e7dfbda533ab','66434c2c267d5341e3ffd2be97f2109f6131647fc26a1b8fa3304667b923e988','20befd421a373980b166e3589473ce1ad744a7e1407665f52cdc4e481579802b');
INSERT INTO "audit_entry" VALUES(1,187,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','contribution','120','{"state": "reported", "answered_at": null, "answered_by_id": null}','{"state": "thanked", "answered_at": "2026-11-20T09:00:00+00:00", "answered_by_id": 94}','2ff5e5d96585e7908e0db236b3f5de02','6dea60e6355292b8ada172a3196b136268007f565a6fc2adfc75344b6cfa7084','b0c71a6a6d2ccd0121bb5dd77b20a9846584bf6e1054cc21b0b1035c386b6b6f');
INSERT INTO "audit_entry" VALUES(1,188,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','contribution','120','{"state": "thanked", "answered_at": "2026-11-20T09:00:00+00:00", "answered_by_id": 94}','{"state": "reported", "answered_at": null, "answered_by_id": null}','d9125f31c38d6342b6ffff0234866352','fe600f653dc035ccd3ebd998abcbd18b997d548bcec39c91b382a9b2b0d16840','b079e0ce91cfd60c1b48fb0e44632fae49239078a1f9ede05157ebf6547402b1');
INSERT INTO "audit_entry" VALUES(1,189,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','contribution','120','{"state": "reported", "answered_at": null, "answered_by_id": null}','{"state": "thanked", "answered_at": "2026-11-20T09:00:00+00:00", "answered_by_id": 94}','90646adbd8642b6f482d0f58db682c55','c8707fd43dcaddac0286d7d6196a9962f3bfc53b04351c050728e6bacda5ad79','98c4571716e359907f7755c3a10e36e9b47a10eaae803d897e3fbe68d2d277bf');
INSERT INTO "audit_entry" VALUES(1,190,'2026-11-20 09:00:00.000000',100,2,'sign-in','changed','follow_up','117','{"done_at": null, "done_by_id": null}','{"done_at": "2026-11-20T09:00:00+00:00", "done_by_id": 100}','3517d97471afa284584892c870bfa9ad','115f4aba1649e6c1d027d020b5ce37439203fe8d783a1d3a010d2f342c0a9a0e','7e0a52fc2b82dfda8d92f023db7f089fe7e234b99991b70ae47a934e36da0e99');
INSERT INTO "audit_entry" VALUES(1,191,'2026-11-20 09:00:00.000000',100,2,'sign-in','changed','follow_up','117','{"done_at": "2026-11-20T09:00:00+00:00", "done_by_id": 100}','{"done_at": null, "done_by_id": null}','4bb594e66552602f28bf5031c7617a72','a2805be0103a0e0e7a9d823a24cab378e6ce02029cc7beea92e9e1344e03fd56','5e6900a66274fb638473a7c14d724f2c8e103f87ee3ae9aa4f91869a2face748');
INSERT INTO "audit_entry" VALUES(1,192,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','invitation','123','{"revoked_at": null}','{"revoked_at": "2026-11-20T09:00:00+00:00"}','bedb82984d7d2145db3e6749fe2cf0fe','c84a86e615c343ed2eaf787cea4a1528bf461a8eda32674af8457e1c27a8b3b2','c1dcf87d315b38425afabd979ef076b212fbb259c6bfd979a53b8b40ca34b01f');
INSERT INTO "audit_entry" VALUES(1,194,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','invitation','193','null','{"id": 193, "email": "lin@example.org", "member_id": 110, "role_id": null, "invited_by_id": 94, "token_hash": null, "invited_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-12-04T09:00:00+00:00", "accepted_at": null, "revoked_at": null}','2c3c265b155c1340935180818ec23566','144309ae3c6fa3e31070b35c58b9d4968a091601a8663d3fe058e6e21a7bfec8','fecfefd21028c3462dd0bf6b637c16eb548a3b890cd9d5a4ca22a78b3744db89');
INSERT INTO "audit_entry" VALUES(1,195,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','leave','118','{"ends_on": "2026-11-23"}','{"ends_on": "2026-11-19"}','c398c5a150f8b207c5d993912d39f2a1','f6ff3ebbd72cb0f070540d592e87465e7b6ecb19d6ef11ba68f1e16f313312ea','7e5a291a1d3a6dd393298d1a6c2b41b081bf0724bfc512f88961e56eb8e9a914');
INSERT INTO "audit_entry" VALUES(1,197,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','leave','196','null','{"id": 196, "member_id": 106, "starts_on": "2027-01-01", "ends_on": "2027-01-09", "note": ""}','afbc0d7d768729e5348f1c545c37e40c','fb4ac45aa85446688f589505bfe8d070f9beca556457c2cfd564f5ab1e0be92f','d85f84e261959cd6c29d4ae676b9cbe7ec87f12e080d0baf04f078a59b521ac0');
INSERT INTO "audit_entry" VALUES(1,199,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','task','198','null','{"id": 198, "category_id": 13, "key": null, "position": 9, "workload": "low", "is_internal": false, "help_minutes": null, "hidden_at": null}','e6fcf2cf23cbee8855be8995575c5cef','85b7e9eba35c9e8bd459c77af0143e1eee72bc4046ff5d1b3250cfc18f358187','53e6a947ebe6e07fdf8ecfb773b064a5e8eda324e8388dde2d81a5b505bf1249');
INSERT INTO "audit_entry" VALUES(1,200,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','task_text','198/en','null','{"task_id": 198, "language": "en", "name": "Tea", "summary": "", "hint": "", "written_at": "2026-11-20T09:00:00+00:00"}','0e12fa2a94e4e971a6f8f8061727abe9','4c3912906bd142a06424b0d8a2d0fd5360207929d0b31aa88dc9481b24d0cb00','26662fbbe0281374f63b851c59d70ad0480f164db154825e2cae974e79a4c7b8');
INSERT INTO "audit_entry" VALUES(1,201,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','matrix_import','134','{"confirmed_at": null}','{"confirmed_at": "2026-11-20T09:00:00+00:00"}','64097d8c295f6f8c216dee26cc037888','1861af0da2d3b150b64a79d36ac4a63fa87619c49387605ca5078b2bb717f445','84395d7384e64688bcb85d2b5889f136b5d00c93a510ce97e3be267806baa28a');
INSERT INTO "audit_entry" VALUES(1,202,'2026-11-20 09:00:00.000000',94,1,'sign-in','removed','task_text','198/en','{"task_id": 198, "language": "en", "name": "Tea", "summary": "", "hint": "", "written_at": "2026-11-20T09:00:00+00:00"}','null','48b12cedeab9b451d53c8911360af273','af8557c6ff5451aceaa84e625af215d4c220e10c72a0cba9cabf835200e88fab','34ef2aaa3053936cbbf7cb7541af29ace5dcc72acfe44f2008dbed54cd9d8c29');
INSERT INTO "audit_entry" VALUES(1,203,'2026-11-20 09:00:00.000000',94,1,'sign-in','removed','task','198','{"id": 198, "category_id": 13, "key": null, "position": 9, "workload": "low", "is_internal": false, "help_minutes": null, "hidden_at": null}','null','dc0cf68cbd20c01e93d3ab53d25158f0','e6890583c5fd8b6090342c67645aa186b5a5b99e11997f4cd7d1f506a7db7b52','bd2e6984af946655560973bc40fd23f99771a71e40ca43864a319206861e2c49');
INSERT INTO "audit_entry" VALUES(1,204,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','matrix_import','134','{"undone_at": null}','{"undone_at": "2026-11-20T09:00:00+00:00"}','a6ce664d1646c4fad44b6fd3f858c939','963d4e6fb065a3fc3ee4cc956d2f3b5146fe3046786b4e5bd122a724f801ca38','25035de5f7ccb446dd66082b056cd322eadfc8d9088c4cc9fddbe3bff0547d40');
INSERT INTO "audit_entry" VALUES(1,206,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','matrix_import','205','null','{"id": 205, "by_id": 94, "filename": "", "language": "en", "read_at": "2026-11-20T09:00:00+00:00", "confirmed_at": null, "undone_at": null}','c8dd7eb5190259bf0daa9ccef16cc4e2','be1ee51838c716ae218069b5d4e444a70d986a2f9cdca587166eb999c1677067','04e134f9e9aa023cd20425968c9fa2f9fa47992bf1b7d5a5b8ca9e90b190cb5d');
INSERT INTO "audit_entry" VALUES(1,207,'2026-11-20 09:00:00.000000',106,3,'sign-in','changed','member','106','{"city": ""}','{"city": "Suzhou"}','ed6d7afb472a044ff9bae8c7eaf4730f','f3c5deb3157ae3e70351c73c77333f02600e9102725018966972749e72840521','7f1a740f86008a2ce555ffae96843670da07573075794284f4e99eca7f81bd80');
INSERT INTO "audit_entry" VALUES(1,209,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','member','208','null','{"id": 208, "account_id": null, "name": "Nora", "name_latin": "", "initials": "N", "avatar": 1, "email": null, "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2026-11-20", "joined_on": "2026-11-20", "capacity": null, "rhythm_days": null}','51544dd8f870b13ac9bab9289adfeb01','39ab17848572ba22d10e272335345b7c051e37ecd41f99a90c2073ab2bba999b','4f0e396af3aa5c24a3be7a775135555a64d4c76a72db59f9a19986308e6a2dcb');
INSERT INTO "audit_entry" VALUES(1,211,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','standing_change','210','null','{"id": 210, "member_id": 208, "before": null, "after": "active", "on": "2026-11-20", "reason": "", "by_id": 94}','200e5882cf0c2c242fbfdac6337cda27','faff2a11097dff1724b3194f0c1d479a3d9d927b6f245412026ee8b5ee3aa809','567c8e31fe42b2cd9f66070b88856b01a1244a1270f9f081359caa3b5f5a28a0');
INSERT INTO "audit_entry" VALUES(1,213,'2026-11-20 09:00:00.000000',100,2,'sign-in','added','need','212','null','{"id": 212, "member_id": 106, "check_in_id": null, "text": "a garden", "heard_on": "2026-11-20", "closed_on": null}','1cc77bd3bb16cfa8ff0a039481dd5428','e826ab598e7a3fd3429f11eb5e56c36c4afe8c7c5ebd8145f3bf3aa377c58bf5','898eeb5eacaf1b3de7d81590150cef7625c6612c278b625bd86e975dc974c940');
INSERT INTO "audit_entry" VALUES(1,214,'2026-11-20 09:00:00.000000',100,2,'sign-in','changed','need','121','{"closed_on": null}','{"closed_on": "2026-11-20"}','cc9ec90b47ee8b72f5bcdb64e644c365','50a05ff79bcd62d0f41ff9e064ffe1f1f8865a36c9a2cf027bfaeac17d66d067','c847acf98b55a1a3cb535358a0f464f31e7c31e58a01c2dffad6e189457dc646');
INSERT INTO "audit_entry" VALUES(1,215,'2026-11-20 09:00:00.000000',100,2,'sign-in','changed','need','121','{"closed_on": "2026-11-20"}','{"closed_on": null}','38564a15dbdd8ba4baceff2b229e137c','e3879efb366f81be34b860b3046cc67e5c9d754c52ace60061dffd21950b293e','e0cf72637024d870867b72943dbfe3966fbcb2371b2b2dd9e5d0b11033f01648');
INSERT INTO "audit_entry" VALUES(1,217,'2026-11-20 09:00:00.000000',100,2,'sign-in','added','offer','216','null','{"id": 216, "member_id": 106, "check_in_id": null, "text": "a tent", "heard_on": "2026-11-20", "closed_on": null}','e12f65f3d450ccc5f3fb45ce66f3ebc3','b19a6fcce659b8698e8a2985eb55c0cafa9c1284e99277d45a3e30a8ae26c1a3','b645925a60c4f2859d9f7b39483ce5c7cea9a3698510a486571b32e509a8e229');
INSERT INTO "audit_entry" VALUES(1,218,'2026-11-20 09:00:00.000000',100,2,'sign-in','changed','offer','122','{"closed_on": null}','{"closed_on": "2026-11-20"}','092d565f9810c874d1d4cae7c16b5efd','a6c18a201995d193fcabecf6b27889fa78810df219f807353c07d131fa0d349b','f8e43da8b7b65a6ac99d84df47bb101f1c242d5d44edd8b2047f49afe51eece0');
INSERT INTO "audit_entry" VALUES(1,219,'2026-11-20 09:00:00.000000',100,2,'sign-in','changed','offer','122','{"closed_on": "2026-11-20"}','{"closed_on": null}','b89825ed62ed1bfaaf0fcd086e731dcc','9e9641e6e042dd0f10b1b9c9c319c6cf2d65e47aa11badce115bd4ed9d9a0c91','354742cfc5f92a24fe11f47f4791a83cf024938ae2d06398b7dd44d124f31fb8');
INSERT INTO "audit_entry" VALUES(1,221,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','personal_link','220','null','{"id": 220, "member_id": 106, "made_by_id": 94, "token_hash": "\u2022\u2022\u2022", "made_at": "2026-11-20T09:00:00+00:00", "revoked_at": null}','0b187806fe57dd1f2ea11299b0a06810','5a852fc0c845155c8fd1df4a3cd16a443532ef463574332bab1650efa2805c50','447b0275a5c464fedffbaff8a42caf1c66796e51a4426b9c0540231d85a469e4');
INSERT INTO "audit_entry" VALUES(1,222,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','personal_link','220','{"revoked_at": null}','{"revoked_at": "2026-11-20T09:00:00+00:00"}','f1b6cc39fe454c6598f58a7df2a54b46','7332d7301f191148a3f0460b084c79f000e307b1a525767451b8ca01d3a452e8','21faf3f05e0077e33867365f75dedac4d110ab1e2a9df591d27bd9b4b70b8e78');
INSERT INTO "audit_entry" VALUES(1,224,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','role','223','null','{"id": 223, "key": null, "position": 7, "workload": "low", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','cadfc9940735c927b58605037f0bf2db','c3e7357e445597032f8211df1130c74674b2571f19a101b76f2e2ce7aadcd69c','c201d10b2093ae267176d68197013500a283ef4e6612bbf6c7f4ad86979a8a96');
INSERT INTO "audit_entry" VALUES(1,225,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','role_text','223/en','null','{"role_id": 223, "language": "en", "name": "Gardener", "definition": "", "written_at": "2026-11-20T09:00:00+00:00"}','9306d755e47f17654ca2b8ec93914424','8b1b9f84eadb42484bbd3132aca4635e77c052438234bb2647e09d4d541ac7ac','91833adc92bf05aa1510aac3bdda9bfa3ae6b59fed962c59d5e1d38482bc8c6a');
INSERT INTO "audit_entry" VALUES(1,227,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','term','226','null','{"id": 226, "role_id": 35, "member_id": 94, "starts_on": "2026-11-20", "ends_on": null, "end_reason": "", "reminded_at": null}','c61ba21e2899d4ef75a57818045c463e','b6ade776c79b594b9e73527edcf703cfa692e11f00534665bdb0d6a4687c5295','f8cf8ae1c6032cc26a4813f71a56f2358845ca7d2d1d2b50fb4f8cd69cf10548');
INSERT INTO "audit_entry" VALUES(1,228,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','term','115','{"starts_on": "2026-11-20"}','{"starts_on": "2026-11-01"}','8babb42d8ce23bb0937aab6f9ac5fcd5','bf666942a996e63d514268f778dcfa2ca1d77e42be60ba5864977dc58ca76b59','81764af41a44afe48d4a86c02eb2f86f3a67d7ee382e32006948d4226648f9f8');
INSERT INTO "audit_entry" VALUES(1,229,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','term','115','{"ends_on": null}','{"ends_on": "2026-11-20"}','eae37c2e4730cd3662bfa18794119573','dd7e11849af16921bf9e1905f7938aebe16ac7ba86f39fcf8eee1da4cc2462a7','0723fe876b5fe4d89c49af11735d54c43217dee2aec8b455ea2cbf3d47086430');
INSERT INTO "audit_entry" VALUES(1,230,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','role_text','35/en','{"name": "Knowledge weaver", "definition": "Gathers what was said and learned, puts it in order, and makes it easy to find and use again."}','{"name": "Hosts", "definition": ""}','3b02b8628e0bb0b046a7d463a925f5bc','45707e6da65d72c3f1415b1f462e8d55cea1da58bc36d971dbca67bec153c1f4','14356ca677c00ca7aa515bdbf9fcabe0a51e0d8237907fa41bb9f7a162bcf5ba');
INSERT INTO "audit_entry" VALUES(1,231,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','role','35','{"position": null, "workload": "low"}','{"position": 3, "workload": "high"}','016040c18096a115c4252e393288d25f','ddf2c05fd46f799d33c3c2258c71f2e44689450c2d174383726ec0cf7c670935','14356ca677c00ca7aa515bdbf9fcabe0a51e0d8237907fa41bb9f7a162bcf5ba');
INSERT INTO "audit_entry" VALUES(1,233,'2026-11-27 01:57:48.917110',NULL,NULL,'command','added','role','232','null','{"id": 232, "key": null, "position": 0, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','3a9e144176fc9ba7ec38f135b4cff84c','e4c2e4f228f052baf059c50c794e63c44dd820c6d339abbcc661f06aac9b25a9','e4cd8228cc4cbd10204faac4855c16b5164aac9d708ab1344125e69aa46e398d');
INSERT INTO "audit_entry" VALUES(1,234,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','role','232','{"retired_at": null}','{"retired_at": "2026-11-20T09:00:00+00:00"}','a4d4e05d5323e506e33a688756299774','aa40949e9732867f17d699f2bc56fc39379e4b6c3f2a671b917f79e282deff26','9a82c84d2843d8adba5c29eff69433d622b8b641d61b762a030d3c21ddc771b1');
INSERT INTO "audit_entry" VALUES(1,236,'2026-11-27 01:57:48.927115',NULL,NULL,'command','added','role','235','null','{"id": 235, "key": null, "position": 0, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}','25e4a705397f2b6753a8be5f5750df6f','9cbc7d81d6f6b695de25c62440408752032d4994b176876a9cdbccc92ec36f2d','8b0bca49ba743950ed2d9145b3628a778d0a7645bcba79c067f55decd6f13ff0');
INSERT INTO "audit_entry" VALUES(1,237,'2026-11-27 01:57:48.928163',NULL,NULL,'command','changed','role','235','{"retired_at": null}','{"retired_at": "2026-11-20T09:00:00+00:00"}','ee832cdcb4481c0e6a6d70e7a4292c0b','76030f51a3de848a1723ba4bc01380a8286f37f14cd21a3a3c259725e6aca547','8672c71ca81dc46009d3431a8847eba966d26b8644efc580c0088d430afb72af');
INSERT INTO "audit_entry" VALUES(1,238,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','role','235','{"retired_at": "2026-11-20T09:00:00+00:00"}','{"retired_at": null}','bbacd71f36cec5368f496b94aa320b3c','4fd3a2d209f663fb6a998ee5d7e62d1596863a672c6ca7d162df3b927c384842','1db2659ebb748a69bbf29c82736ac7da71753213df958c9f908a80803e83e2e0');
INSERT INTO "audit_entry" VALUES(1,240,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','task','239','null','{"id": 239, "category_id": 11, "key": null, "position": 5, "workload": "low", "is_internal": false, "help_minutes": null, "hidden_at": null}','19d10d7d840065b98b600821719a25d9','9108126aaebf196309db9c813521fb7b34b692f71b54a64f30ce8d585cae5437','f031136fd6410058b354da7f69021eb2e856165627708338d54f68e84ad50878');
INSERT INTO "audit_entry" VALUES(1,241,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','task_text','239/en','null','{"task_id": 239, "language": "en", "name": "Sweep", "summary": "", "hint": "", "written_at": "2026-11-20T09:00:00+00:00"}','5534bf319d76ea2c41dc449cf941f747','999d45566b73ca036c999c45198806c4ca42220dcd080b0b155f66e629308bde','beebb24476bcd188c8fc2f5f050f1a44c040fd47cbf8154f3056e6d687c7a060');
INSERT INTO "audit_entry" VALUES(1,242,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','task','53','{"workload": "medium", "help_minutes": 30}','{"workload": "low", "help_minutes": null}','af382cfa4306ea77885a56f3e33d8568','5c2ec0e1af1aa5a7136a3693fd300c580e07794f416b2f94aee5772229226442','15d01d64ced355a31b9b018bdb0ce3ee65f33b58c4cc5c855a96cc9cc4df07bc');
INSERT INTO "audit_entry" VALUES(1,243,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','task_text','53/en','{"name": "Welcome and onboarding", "summary": "Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.", "hint": "Be a newcomer''s buddy: send a warm hello this week and answer the first questions."}','{"name": "Other", "summary": "", "hint": ""}','f63b8d75c81bb16f8111058e89deeb22','c11ef61b3cf86117bda7a5262a607756fedc126fd8b18d2373f2b4193870d6b9','464985eeaaa3397bcd1e91d6cc41db2512603c6516ef35ba8f3f3eb78a3d448a');
INSERT INTO "audit_entry" VALUES(1,244,'2026-11-20 09:00:00.000000',94,1,'sign-in','removed','task_role','53/32','{"task_id": 53, "role_id": 32, "position": 0}','null','b5741e864b1c7c831f03287daea88371','80516134b91b2eaa782f2719a72165a404d00ea7c981fe945d7a53b23026c4f0','d5e3a8c5665247736c9f099bc39001a975c7050debaa84db9bf14e9316b1ffdd');
INSERT INTO "audit_entry" VALUES(1,245,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','task_text','53/en','{"name": "Other", "summary": "", "hint": ""}','{"name": "Welcome and onboarding", "summary": "Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.", "hint": "Be a newcomer''s buddy: send a warm hello this week and answer the first questions."}','3c994af7b55edeaa31ac533dcf1f8b70','e3e31a59146ecabbe46577600a6724ad1788a4fce403b16b4f2d3ca5ded24b51','6f3b0e237944630bb0bc79d05eb0aa939afc85f24db4df76ebcafafae741a623');
INSERT INTO "audit_entry" VALUES(1,246,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','task','53','{"hidden_at": null}','{"hidden_at": "2026-11-20T09:00:00+00:00"}','9610d2bac5ec4a97b42573d421e14379','23438cfcadbafd0dda754b3ece699b3b9f26969f60ba50c2a19b8bcb3a43f5d6','784f0873c09fadd018d69e6c4bb7abbc96e79fa1b971db442b449cf64dc4119a');
INSERT INTO "audit_entry" VALUES(1,247,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','task','53','{"hidden_at": "2026-11-20T09:00:00+00:00"}','{"hidden_at": null}','2a47fbd6f9c422f8b3c77100df562457','d2bb05cb864c06c30057e909ac319fda9c79f7b4db65faa69d4e4507b658d885','aa0e69b4e12266621bca7040ef61dbe2270c9d3fd54168977eea82e36e352e39');
INSERT INTO "audit_entry" VALUES(1,248,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','task','54','{"position": 1}','{"position": 0}','871895f0f5d7e9b8ef32c581da050813','a862845907f1516d140f800606ef5d88587fcad18ad8817dfa74fd03182331ca','612c5b01d9fede46eea2200d78c2db74edca4ca9438b553dfc4888d7b652ddca');
INSERT INTO "audit_entry" VALUES(1,249,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','task','53','{"position": 0}','{"position": 1}','e87500630315b261597d543653a3b998','87fae5ab1866859113a5d8c64bf5f6c75d47ba0490c0fb3b18220530e83f0653','612c5b01d9fede46eea2200d78c2db74edca4ca9438b553dfc4888d7b652ddca');
INSERT INTO "audit_entry" VALUES(1,250,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','tier','3','{"rhythm_days": 30}','{"rhythm_days": 31}','ea42473238f292d6df35d279485047bd','23cd09aa8c2749a8506e8d69a31d4c596dee2de6dd219d16b10a3a732b6325c0','70207a7a7ccbe4e98196ae315aa77b3cd177b3e9b0ba44e4174b5025c855af88');
INSERT INTO "audit_entry" VALUES(1,251,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','tier','4','{"rhythm_days": 120}','{"rhythm_days": 121}','ea74afd5dba418f458048e07c943d4c3','ade9ab780b355a6ba2fc298545cd573d1785ef6a0d529ba7864d5115b8ee87d9','70207a7a7ccbe4e98196ae315aa77b3cd177b3e9b0ba44e4174b5025c855af88');
INSERT INTO "audit_entry" VALUES(1,252,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','tier','5','{"rhythm_days": 180}','{"rhythm_days": 181}','66be6711b2f7674e1a8feb391c903d99','4d6d829b042077e8c2a1f9bcb4ff1008cda0cb9293b09c094c37d12c89f50858','70207a7a7ccbe4e98196ae315aa77b3cd177b3e9b0ba44e4174b5025c855af88');
INSERT INTO "audit_entry" VALUES(1,253,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','tier','1','{"rhythm_days": 90}','{"rhythm_days": 91}','73562a5839cf0752583f5fd0acdfc39b','eeb99d0bfc59d4af3fd448ef29cfc873f156ab009b0c6cc8083ec30566887094','70207a7a7ccbe4e98196ae315aa77b3cd177b3e9b0ba44e4174b5025c855af88');
INSERT INTO "audit_entry" VALUES(1,254,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','tier','2','{"rhythm_days": 60}','{"rhythm_days": 61}','41c10b16241b831fc110fed1218fecd1','4ae0506f7948463e32b349c9378e359803ad9aee951a6e1c359ff6855e9ff5c8','70207a7a7ccbe4e98196ae315aa77b3cd177b3e9b0ba44e4174b5025c855af88');
INSERT INTO "audit_entry" VALUES(1,255,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','member','106','{"name": "\u738b\u5c0f\u68e0", "name_latin": "Wang Xiaotang", "initials": "\u738b", "avatar": 8, "city": "Suzhou"}','{"name": "Mei", "name_latin": "", "initials": "M", "avatar": 3, "city": ""}','7a6b18ce3ab8d8ffea5102199236f350','df3bf77c3b75937ac83e75a748a48da6067fef640a7f83c4be42c02917717f31','7e0a9626678d23ffbff71435bdca9dbee2a78f238bafe11fb0ddeec3a45b5bf1');
INSERT INTO "audit_entry" VALUES(1,257,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','standing_change','256','null','{"id": 256, "member_id": 106, "before": "active", "after": "quiet", "on": "2026-11-20", "reason": "Away", "by_id": 94}','b42653c0107e63e72fdc143b2036059d','eafaf4ddd0bfa6cc56b84403ec3006e3d2132de3a15aa9d19575dd20d021f9f0','e447ea7c2e4c01fe02ec3b3d6b63f80268164f7022c021a8cb09fd3525dbb27e');
INSERT INTO "audit_entry" VALUES(1,258,'2026-11-20 09:00:00.000000',94,1,'sign-in','changed','member','106','{"standing": "active", "standing_since": "2025-10-16"}','{"standing": "quiet", "standing_since": "2026-11-20"}','ba7bd58ce54a534456f4677772e4a385','a6f430ee8990cd77eeb3af85bfeba80aa1c6d04e5b3119aeea66a8aa4c557ed9','e447ea7c2e4c01fe02ec3b3d6b63f80268164f7022c021a8cb09fd3525dbb27e');
INSERT INTO "audit_entry" VALUES(1,260,'2026-11-27 01:57:49.145065',NULL,NULL,'command','added','check_in_amendment','259','null','{"id": 259, "check_in_id": 116, "by_id": 100, "at": "2026-11-20T09:00:00+00:00", "shared_line": "Hi", "weavers_line": "\u2022\u2022\u2022"}','ada166c23be992fb4fbd87148862658a','bef85cd4486c72642190fcbe4979983f4f0eef33ed37a01be87a9857fe50cb2b','872649b94eee41b8d5caff25e34ebbca64425701964652bfd21f971d3d68f7b7');
INSERT INTO "audit_entry" VALUES(1,261,'2026-11-27 01:57:49.145065',NULL,NULL,'command','added','member_interest','106/11','null','{"member_id": 106, "category_id": 11}','e2c5012dce84c2d2b070dde68e299d2c','02aefebcfa1428051b9ab7c4c449fbf1c18e15f484c052c7e12b3ad3277abac1','872649b94eee41b8d5caff25e34ebbca64425701964652bfd21f971d3d68f7b7');
INSERT INTO "audit_entry" VALUES(1,263,'2026-11-20 09:00:00.000000',106,3,'sign-in','added','need','262','null','{"id": 262, "member_id": 106, "check_in_id": null, "text": "a tent", "heard_on": "2026-11-20", "closed_on": null}','bfea0cbfb0a60d87fc33db3490f93454','fcca6c446d3ed3acc0a94fffbfd30cf58f44bb29ad0410f7f695df3dd4235d7d','31e7ee2999338d7d100891d2b644c560b66dedca2003019dcc27197c408d276d');
INSERT INTO "audit_entry" VALUES(1,265,'2026-11-20 09:00:00.000000',94,1,'sign-in','added','assignment','264','null','{"id": 264, "task_id": 53, "member_id": 100, "part": "holder", "state": "proposed", "proposed_by_id": 94, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "Would you?", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}','baaebe4586b9feb2cda699b53fba172a','6780658eed5d2fd5c9dfb60709d25e985b40823154a0afb17ada2bae9a3eb7d8','b89ca8104e869b970c83d8e326a820432a9e2943330d30f10e212bcadd7f2f7d');
INSERT INTO "audit_entry" VALUES(1,266,'2026-11-27 01:57:49.175476',NULL,NULL,'command','changed','member','106','{"name": "Mei", "name_latin": "", "initials": "M", "avatar": 3}','{"name": "\u738b\u5c0f\u68e0", "name_latin": "Wang Xiaotang", "initials": "\u738b", "avatar": 8}','047068dae69a1de1aa356b27050b1d66','8ebf08f92c8d3c264421686f3bd390af1aeed8e91021a4c05679ca119ebd67f0','6bed537e069e2c69c1949312eb51b700ab401be2ea1d27d746053fa24cde5679');
INSERT INTO "audit_entry" VALUES(1,267,'2026-11-27 01:57:49.191853',NULL,NULL,'job','changed','invitation','193','{"token_hash": null}','{"token_hash": "\u2022\u2022\u2022"}','5858647e32a94a8790bd73c1c12d9659','3392b2fa1893e62f8a00f35617097f052e8b9e59d12ec678f1a20f45eef40bca','784d0ee381d6e62526f91691b68f758a30c048457ae183865074670cda90faac');
CREATE TABLE category (
	network_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	"key" VARCHAR(60), 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_category PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_category_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_category_network_id_key UNIQUE (network_id, "key")
);
INSERT INTO "category" VALUES(1,11,'engagement',0);
INSERT INTO "category" VALUES(1,12,'communication',1);
INSERT INTO "category" VALUES(1,13,'events',2);
INSERT INTO "category" VALUES(1,14,'technology',3);
INSERT INTO "category" VALUES(1,15,'impact-learning',4);
INSERT INTO "category" VALUES(1,16,'funding',5);
INSERT INTO "category" VALUES(1,17,'operations',6);
INSERT INTO "category" VALUES(2,11,'engagement',0);
INSERT INTO "category" VALUES(2,12,'communication',1);
INSERT INTO "category" VALUES(2,13,'events',2);
INSERT INTO "category" VALUES(2,14,'technology',3);
INSERT INTO "category" VALUES(2,15,'impact-learning',4);
INSERT INTO "category" VALUES(2,16,'funding',5);
INSERT INTO "category" VALUES(2,17,'operations',6);
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
INSERT INTO "category_text" VALUES(1,11,'en','Engagement','Every member finds a way in that suits their time, their interests and the day they are having.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(1,12,'en','Communication','People hear in time what is going on, and can take part with a word or a click.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(1,13,'en','Events','Bring people together so that they get closer, learn from each other and start something.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(1,14,'en','Technology','Tools that people like to use and that spare the team work.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(1,15,'en','Impact and learning','Find out together what our work changes, and do the next thing better.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(1,16,'en','Funding','Find the money and support that the network''s plans need.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(1,17,'en','Operations','Keep money, contracts, people and decisions in good order.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(2,11,'en','Engagement','Every member finds a way in that suits their time, their interests and the day they are having.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(2,12,'en','Communication','People hear in time what is going on, and can take part with a word or a click.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(2,13,'en','Events','Bring people together so that they get closer, learn from each other and start something.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(2,14,'en','Technology','Tools that people like to use and that spare the team work.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(2,15,'en','Impact and learning','Find out together what our work changes, and do the next thing better.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(2,16,'en','Funding','Find the money and support that the network''s plans need.','2026-11-20 09:00:00.000000');
INSERT INTO "category_text" VALUES(2,17,'en','Operations','Keep money, contracts, people and decisions in good order.','2026-11-20 09:00:00.000000');
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
INSERT INTO "check_in" VALUES(2,1,116,100,'video','2026-11-20','','Better','2026-11-20 09:00:00.000000');
INSERT INTO "check_in" VALUES(1,1,139,94,'phone','2026-11-20','Hello','-','2026-11-20 09:00:00.000000');
INSERT INTO "check_in" VALUES(1,2,1000002,94,'phone','2026-11-20','Hello','-','2026-11-20 09:00:00.000000');
INSERT INTO "check_in" VALUES(1,1,173,100,'phone','2026-11-20','Hi','','2026-11-20 09:00:00.000000');
INSERT INTO "check_in" VALUES(1,1,176,100,'phone','2026-11-20','','Calm','2026-11-20 09:00:00.000000');
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
INSERT INTO "check_in_amendment" VALUES(1,259,116,100,'2026-11-20 09:00:00.000000','Hi','So');
CREATE TABLE check_in_member (
	network_id INTEGER NOT NULL, 
	check_in_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	CONSTRAINT pk_check_in_member PRIMARY KEY (network_id, check_in_id, member_id), 
	CONSTRAINT fk_check_in_member_network_id_check_in_id_check_in FOREIGN KEY(network_id, check_in_id) REFERENCES check_in (network_id, id), 
	CONSTRAINT fk_check_in_member_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_check_in_member_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "check_in_member" VALUES(1,116,106);
INSERT INTO "check_in_member" VALUES(1,139,110);
INSERT INTO "check_in_member" VALUES(2,1000002,94);
INSERT INTO "check_in_member" VALUES(1,173,106);
INSERT INTO "check_in_member" VALUES(1,176,106);
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
INSERT INTO "contribution" VALUES(4,1,120,53,106,NULL,'Tea','2026-11-20',NULL,'','thanked','2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000',94,'','null');
INSERT INTO "contribution" VALUES(1,1,143,54,110,NULL,'Tea','2026-11-20',NULL,'','reported','2026-11-20 09:00:00.000000',NULL,NULL,'','null');
INSERT INTO "contribution" VALUES(1,2,1000006,53,94,NULL,'Tea','2026-11-20',NULL,'','reported','2026-11-20 09:00:00.000000',NULL,NULL,'','null');
INSERT INTO "contribution" VALUES(1,1,184,53,106,182,'Tea','2026-11-20',NULL,'','reported','2026-11-20 09:00:00.000000',NULL,NULL,'','null');
CREATE TABLE failed_sign_ins (
	"key" VARCHAR(64) NOT NULL, 
	window BIGINT NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_failed_sign_ins PRIMARY KEY ("key", window)
);
INSERT INTO "failed_sign_ins" VALUES('2fc0f519ff80c24d1d93a1466b61bac6b3e02d9b796c823c7b59107f0c3ba1c1',29919420,0);
INSERT INTO "failed_sign_ins" VALUES('9783fcd6975ece4f60732a7c6585e7e74f7a7710b965215c79d00c097021c4aa',29919420,0);
INSERT INTO "failed_sign_ins" VALUES('250022770cbc41f666afab1dd79be73224621d2fd8cc57f6fa61500bd8908869',29919420,0);
INSERT INTO "failed_sign_ins" VALUES('a15c13d0060b4c6ca1c003c71e784275562edc42d7a2013ed5c08785790d7010',29919420,0);
INSERT INTO "failed_sign_ins" VALUES('73a7e6f897812d4464765540154ae94d2c79bd867e85bc7e3ecd0c30ef84a94b',29919420,1);
INSERT INTO "failed_sign_ins" VALUES('811491d72a9e4d4016f7e58f61818a52cf5ff9d0a4875af1835e6ef2e954d52e',29919420,1);
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
INSERT INTO "follow_up" VALUES(1,117,106,100,NULL,'Call','2026-11-20',NULL,NULL);
INSERT INTO "follow_up" VALUES(1,140,110,94,NULL,'Call','2026-11-20',NULL,NULL);
INSERT INTO "follow_up" VALUES(2,1000003,94,94,NULL,'Call','2026-11-20',NULL,NULL);
CREATE TABLE form_receipt (
	key_hash VARCHAR(64) NOT NULL, 
	location VARCHAR(500) NOT NULL, 
	received_at DATETIME NOT NULL, 
	CONSTRAINT pk_form_receipt PRIMARY KEY (key_hash)
);
INSERT INTO "form_receipt" VALUES('ca2c27d872ba6b4f04f828c2a8361833014d50c024be1c40261ba6ed694d4078','/n/riverside/me','2026-11-20 09:00:00.000000');
CREATE TABLE given_in_month (
	network_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	month DATE NOT NULL, 
	times INTEGER NOT NULL, 
	CONSTRAINT pk_given_in_month PRIMARY KEY (network_id, task_id, month), 
	CONSTRAINT fk_given_in_month_network_id_task_id_task FOREIGN KEY(network_id, task_id) REFERENCES task (network_id, id), 
	CONSTRAINT fk_given_in_month_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "given_in_month" VALUES(1,53,'2026-11-01',2);
INSERT INTO "given_in_month" VALUES(1,54,'2026-11-01',1);
INSERT INTO "given_in_month" VALUES(2,53,'2026-11-01',1);
CREATE TABLE id_counter (
	network_id INTEGER NOT NULL, 
	next_id INTEGER NOT NULL, trail_head VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_id_counter PRIMARY KEY (network_id), 
	CONSTRAINT fk_id_counter_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "id_counter" VALUES(1,268,'784d0ee381d6e62526f91691b68f758a30c048457ae183865074670cda90faac');
INSERT INTO "id_counter" VALUES(2,1000031,'2c864e14987cd52033503e421ba26dafebb8c80ff85f10692d0c6904c4395372');
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
INSERT INTO "invitation" VALUES(1,123,'new-106@example.org',NULL,NULL,NULL,NULL,'2026-11-20 09:00:00.000000','2026-12-04 09:00:00.000000',NULL,'2026-11-20 09:00:00.000000');
INSERT INTO "invitation" VALUES(1,146,'new-110@example.org',NULL,NULL,NULL,NULL,'2026-11-20 09:00:00.000000','2026-12-04 09:00:00.000000',NULL,NULL);
INSERT INTO "invitation" VALUES(2,1000009,'new-94@example.org',NULL,NULL,NULL,NULL,'2026-11-20 09:00:00.000000','2026-12-04 09:00:00.000000',NULL,NULL);
INSERT INTO "invitation" VALUES(1,160,'ines@example.org',NULL,NULL,NULL,'1684f0abbabe35b511375d907eca536835d839683c9012cb595c0aead6458c15','2026-11-20 09:00:00.000000','2026-11-21 09:00:00.000000','2026-11-20 09:00:00.000000',NULL);
INSERT INTO "invitation" VALUES(1,193,'lin@example.org',110,NULL,94,'0dd5702385b5c2efd90b26d92dd5d8a302985ab1b16b5e219b678f70fabf372f','2026-11-20 09:00:00.000000','2026-12-04 09:00:00.000000',NULL,NULL);
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
INSERT INTO "job" VALUES(1,'sign_in_link','{}',NULL,'2026-11-20 09:00:00.000000','2026-11-20 09:05:00.000000',1,'2026-11-20 09:00:00.000000','');
INSERT INTO "job" VALUES(2,'invitation','{}',NULL,'2026-11-20 09:00:00.000000','2026-11-20 09:05:00.000000',1,'2026-11-20 09:00:00.000000','');
INSERT INTO "job" VALUES(3,'assignment_proposed','{}',NULL,'2026-11-20 09:00:00.000000','2026-11-20 09:05:00.000000',1,'2026-11-20 09:00:00.000000','');
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
INSERT INTO "leave" VALUES(1,118,106,'2026-11-17','2026-11-19','');
INSERT INTO "leave" VALUES(1,141,110,'2026-11-17','2026-11-23','');
INSERT INTO "leave" VALUES(2,1000004,94,'2026-11-17','2026-11-23','');
INSERT INTO "leave" VALUES(1,196,106,'2027-01-01','2027-01-09','');
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
INSERT INTO "matrix_import" VALUES(1,134,NULL,'tea.tsv','en','{"language": "en", "categories": [{"line": 2, "name": "Events", "summary": "", "sheet": ""}], "tasks": [{"line": 2, "category": "Events", "name": "Tea", "summary": "", "roles": [], "workload": "low", "hint": "", "internal": false, "sheet": ""}], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category | workload", "sheet": ""}], "unread": [], "ignored_columns": []}','{"category": {}, "role": {}, "task": {"198": [null, {"key": null, "category_id": 13, "workload": "low", "is_internal": false, "help_minutes": null, "is_hidden": false, "roles": [], "texts": {"en": ["Tea", "", "", "2026-11-20T09:00:00+00:00"]}}]}}','2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000');
INSERT INTO "matrix_import" VALUES(1,157,NULL,'tea.tsv','en','{"language": "en", "categories": [{"line": 2, "name": "Events", "summary": "", "sheet": ""}], "tasks": [{"line": 2, "category": "Events", "name": "Tea", "summary": "", "roles": [], "workload": "low", "hint": "", "internal": false, "sheet": ""}], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category | workload", "sheet": ""}], "unread": [], "ignored_columns": []}','null','2026-11-20 09:00:00.000000',NULL,NULL);
INSERT INTO "matrix_import" VALUES(2,1000020,NULL,'tea.tsv','en','{"language": "en", "categories": [{"line": 2, "name": "Events", "summary": "", "sheet": ""}], "tasks": [{"line": 2, "category": "Events", "name": "Tea", "summary": "", "roles": [], "workload": "low", "hint": "", "internal": false, "sheet": ""}], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category | workload", "sheet": ""}], "unread": [], "ignored_columns": []}','null','2026-11-20 09:00:00.000000',NULL,NULL);
INSERT INTO "matrix_import" VALUES(1,205,94,'','en','{"language": "en", "categories": [], "tasks": [], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category", "sheet": ""}], "unread": [{"line": 2, "column": null, "reason": "workload_missing", "text": "Sing | Events", "sheet": ""}], "ignored_columns": []}','null','2026-11-20 09:00:00.000000',NULL,NULL);
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
	rhythm_days INTEGER, contacts INTEGER DEFAULT '0' NOT NULL, last_contact_on DATE, last_given_on DATE, 
	CONSTRAINT pk_member PRIMARY KEY (network_id, id), 
	CONSTRAINT fk_member_account_id_account FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_member_network_id_tier_id_tier FOREIGN KEY(network_id, tier_id) REFERENCES tier (network_id, id), 
	CONSTRAINT fk_member_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_member_network_id_account_id UNIQUE (network_id, account_id), 
	CONSTRAINT ck_member_standing CHECK (standing IN ('applied', 'pool', 'active', 'quiet', 'paused', 'alumni'))
);
INSERT INTO "member" VALUES(1,1,94,1,'Ana Ruiz','','ruiz ana','ana ruiz anaruiz ruizana rana','AR',3,'ana@example.org','','',NULL,NULL,'active','2025-10-16','2025-10-16',NULL,NULL,0,NULL,NULL);
INSERT INTO "member" VALUES(1,1,100,2,'Bo Lindqvist','','lindqvist bo','bo lindqvist bolindqvist blindqvist lindqvistbo lbo','BL',5,'bo@example.org','','',NULL,NULL,'active','2025-10-16','2025-10-16',NULL,NULL,0,NULL,NULL);
INSERT INTO "member" VALUES(5,1,106,3,'王小棠','Wang Xiaotang','wang2王 xiao3小 tang2棠','王小棠 wang xiao tang wangxiaotang wangxtang wxiaotang wxtang wang xiaotang xiaotangwang xwang','王',8,'mei@example.org','','',NULL,NULL,'quiet','2026-11-20','2025-10-16',NULL,NULL,3,'2026-11-20','2026-11-20');
INSERT INTO "member" VALUES(1,1,110,NULL,'林宇','Lin Yu','lin2林 yu3宇','林宇 lin yu linyu lyu yulin ylin','林',3,NULL,'','',NULL,NULL,'active','2025-10-16','2025-10-16',NULL,NULL,1,'2026-11-20','2026-11-20');
INSERT INTO "member" VALUES(1,2,94,4,'Sam Okafor','','okafor sam','sam okafor samokafor sokafor okaforsam osam','SO',1,'sam@example.org','','',NULL,NULL,'active','2025-10-16','2025-10-16',NULL,NULL,1,'2026-11-20','2026-11-20');
INSERT INTO "member" VALUES(1,2,1000025,NULL,'Friend of Sam Okafor','','','','',0,NULL,'','',NULL,NULL,'active','2026-11-20','2026-11-20',NULL,NULL,0,NULL,NULL);
INSERT INTO "member" VALUES(1,1,162,6,'Ines','','ines','ines','I',9,'ines@example.org','','',NULL,NULL,'active','2026-11-20','2026-11-20',NULL,NULL,0,NULL,NULL);
INSERT INTO "member" VALUES(1,1,208,NULL,'Nora','','nora','nora','N',1,NULL,'','',NULL,NULL,'active','2026-11-20','2026-11-20',NULL,NULL,0,NULL,NULL);
CREATE TABLE member_interest (
	network_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	category_id INTEGER NOT NULL, 
	CONSTRAINT pk_member_interest PRIMARY KEY (network_id, member_id, category_id), 
	CONSTRAINT fk_member_interest_network_id_category_id_category FOREIGN KEY(network_id, category_id) REFERENCES category (network_id, id), 
	CONSTRAINT fk_member_interest_network_id_member_id_member FOREIGN KEY(network_id, member_id) REFERENCES member (network_id, id), 
	CONSTRAINT fk_member_interest_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "member_interest" VALUES(1,106,11);
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
INSERT INTO "need" VALUES(1,121,106,NULL,'a room','2026-11-20',NULL);
INSERT INTO "need" VALUES(1,144,110,NULL,'a room','2026-11-20',NULL);
INSERT INTO "need" VALUES(2,1000007,94,NULL,'a room','2026-11-20',NULL);
INSERT INTO "need" VALUES(1,212,106,NULL,'a garden','2026-11-20',NULL);
INSERT INTO "need" VALUES(1,262,106,NULL,'a tent','2026-11-20',NULL);
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
INSERT INTO "network" VALUES(2,1,'riverside','Riverbank','en','UTC','member','quarter',1,2,3,6,'2026-11-20 09:00:00.000000');
INSERT INTO "network" VALUES(1,2,'hillside','Hillside','zh_Hans','Asia/Shanghai','member','quarter',1,2,3,6,'2026-11-20 09:00:00.000000');
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
INSERT INTO "offer" VALUES(1,122,106,NULL,'a car','2026-11-20',NULL);
INSERT INTO "offer" VALUES(1,145,110,NULL,'a car','2026-11-20',NULL);
INSERT INTO "offer" VALUES(2,1000008,94,NULL,'a car','2026-11-20',NULL);
INSERT INTO "offer" VALUES(1,216,106,NULL,'a tent','2026-11-20',NULL);
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
INSERT INTO "personal_link" VALUES(1,220,106,94,'a2fcb6d4f69e0ef0313f427638bb12baaacbcb003570f75b231982b7b214a2e0','2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000');
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
INSERT INTO "pledge" VALUES(1,119,53,106,'','withdrawn','2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000',94,'Thanks');
INSERT INTO "pledge" VALUES(1,142,54,110,'','open','2026-11-20 09:00:00.000000',NULL,NULL,'');
INSERT INTO "pledge" VALUES(2,1000005,53,94,'','open','2026-11-20 09:00:00.000000',NULL,NULL,'');
INSERT INTO "pledge" VALUES(1,182,53,106,'I can','done','2026-11-20 09:00:00.000000',NULL,NULL,'');
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
INSERT INTO "role" VALUES(1,1,32,'network-weaver',0,'medium',0,1,0,0,NULL);
INSERT INTO "role" VALUES(1,1,33,'network-coordinator',1,'high',1,1,1,0,NULL);
INSERT INTO "role" VALUES(1,1,34,'event-facilitator',2,'low',0,0,0,0,NULL);
INSERT INTO "role" VALUES(2,1,35,'knowledge-weaver',3,'high',0,0,0,0,NULL);
INSERT INTO "role" VALUES(1,1,36,'communicator',4,'medium',0,0,0,0,NULL);
INSERT INTO "role" VALUES(1,1,37,'data-manager',5,'medium',0,0,1,0,NULL);
INSERT INTO "role" VALUES(1,1,38,'fundraiser',6,'high',0,0,0,0,NULL);
INSERT INTO "role" VALUES(1,2,32,'network-weaver',0,'medium',0,1,0,0,NULL);
INSERT INTO "role" VALUES(1,2,33,'network-coordinator',1,'high',1,1,1,0,NULL);
INSERT INTO "role" VALUES(1,2,34,'event-facilitator',2,'low',0,0,0,0,NULL);
INSERT INTO "role" VALUES(1,2,35,'knowledge-weaver',3,'low',0,0,0,0,NULL);
INSERT INTO "role" VALUES(1,2,36,'communicator',4,'medium',0,0,0,0,NULL);
INSERT INTO "role" VALUES(1,2,37,'data-manager',5,'medium',0,0,1,0,NULL);
INSERT INTO "role" VALUES(1,2,38,'fundraiser',6,'high',0,0,0,0,NULL);
INSERT INTO "role" VALUES(1,2,1000024,NULL,0,'medium',0,0,0,0,NULL);
INSERT INTO "role" VALUES(1,1,223,NULL,7,'low',0,0,0,0,NULL);
INSERT INTO "role" VALUES(2,1,232,NULL,0,'medium',0,0,0,0,'2026-11-20 09:00:00.000000');
INSERT INTO "role" VALUES(3,1,235,NULL,0,'medium',0,0,0,0,NULL);
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
INSERT INTO "role_text" VALUES(1,32,'en','Network weaver','Gets to know people, listens, and introduces those who should meet. Notices who is new and who has gone quiet.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(1,33,'en','Network coordinator','Keeps the whole in view: who does what, what is missing, what comes next. Makes sure that agreements are kept and nobody carries too much.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(1,34,'en','Event facilitator','Leads meetings and workshops so that everybody is heard and the group leaves with a result.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(1,35,'en','Hosts','','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(1,36,'en','Communicator','Tells the network''s story, to members and to the world: invitations, news, articles, pictures.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(1,37,'en','Data manager','Keeps records about members, activity and results correct, current and safe, and turns them into answers.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(1,38,'en','Fundraiser','Finds funders and partners who share our aims, works out how the network pays its way, and makes the ask.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(2,32,'en','Network weaver','Gets to know people, listens, and introduces those who should meet. Notices who is new and who has gone quiet.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(2,33,'en','Network coordinator','Keeps the whole in view: who does what, what is missing, what comes next. Makes sure that agreements are kept and nobody carries too much.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(2,34,'en','Event facilitator','Leads meetings and workshops so that everybody is heard and the group leaves with a result.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(2,35,'en','Knowledge weaver','Gathers what was said and learned, puts it in order, and makes it easy to find and use again.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(2,36,'en','Communicator','Tells the network''s story, to members and to the world: invitations, news, articles, pictures.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(2,37,'en','Data manager','Keeps records about members, activity and results correct, current and safe, and turns them into answers.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(2,38,'en','Fundraiser','Finds funders and partners who share our aims, works out how the network pays its way, and makes the ask.','2026-11-20 09:00:00.000000');
INSERT INTO "role_text" VALUES(1,223,'en','Gardener','','2026-11-20 09:00:00.000000');
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
INSERT INTO "sign_in" VALUES(1,3,'30b77ccbe984271def90e2739cfa3a4a1e8bdafd2c29178c104ac134bd286b3e','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000','2026-11-20 09:00:00.000000');
INSERT INTO "sign_in" VALUES(2,3,'011c02b5272cddc5345e3f406cd751ca7ecc118fa2be0864d075825c219ba8ea','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000','2026-11-20 09:00:00.000000');
INSERT INTO "sign_in" VALUES(3,3,'bbf6b04e31a0fb2356ef3715036df3b611513b20d9329976475a1e47d7a84903','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000','2026-11-20 09:00:00.000000');
INSERT INTO "sign_in" VALUES(4,3,'df785a309fd130a0a49fe32448ae4f29e78a42c04e2ab27538e51ab719291461','testclient',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000','2026-11-20 09:00:00.000000');
INSERT INTO "sign_in" VALUES(5,3,'dc6245111780ad5856d5f445f168b4f5f8cd0a2818de807d2d0b3c7d84bac369','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000','2026-11-20 09:00:00.000000');
INSERT INTO "sign_in" VALUES(6,3,'f8da627a687ef80f6aa4495f06992398b2bea73a69fcaf0992817c55b7f441e0','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000','2026-11-20 09:00:00.000000');
INSERT INTO "sign_in" VALUES(7,3,'8808a996ac3836550a593bcbb31f19a8514b3659ebf1ed501fcd93a618420dfa','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000','2026-11-20 09:00:00.000000');
INSERT INTO "sign_in" VALUES(8,3,'2d915e69864586c04fc85f6cf10eee49c06712b8245861fe99db4a0d816e66f1','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(9,3,'ead56045675e61ba8b61a466d50a9566eef71f53454017eaa81005191d35926b','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000','2026-11-20 09:00:00.000000');
INSERT INTO "sign_in" VALUES(10,2,'8f78889883188704c76353da62aff8ca4482dbd09ef1ac2efa008b97f5e7f6e1','testclient',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(11,2,'64ae63729a35f5479f3aaf48a634a1dc81867b976a129be6b347c0143faf6f65','testclient',1,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(12,6,'8247b6aee32e0eb317b8df5f589f5b404d7adb07c9ab527c84b26dcf0a8ab857','testclient',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(13,3,'f5a41a898e80a7963c33c133b3e2c35be2bfeef708c9349206356b75b276e46c','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(14,1,'ed98d2d862ec3143f138dc31e5843ddb6ed6a53c732cfa60337aab9ca0354432','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(15,1,'583b95b222a499118c68d17aa3e03045fdf944a20ee1827772384cc9b718dcf4','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(16,3,'80c7e44849c5c912f974114d27c8e40a0ed5100ac68617ef53d4e8357ac56c7a','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(17,2,'61b1d1b7c15d142d0931a644f368aa3cb31ad848abce53620eeaf83f53afc22b','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(18,2,'e720ab1a3a98869304b18cac25ee634ea46329c9bd13ef56a7a477543b291d00','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(19,2,'0008ab099677f0886c9dc38bd2e027b0041ac0995e6d21876e67f187dc579a63','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(20,1,'10e22ca849bce9e3f26b3a41b90eed446b2602b9228bd4a53833458cf2c6c4b0','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(21,3,'d5ccb44a32d0906b86645cfa28b1908d51f8e9ba3ca5778cbb1cfd6799138ede','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(22,3,'f5bc4b0e35cc86cb80784ec27afcd888bc19b1874958d2bca61688533c24bef3','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(23,3,'6767a394a4d7b86b4e91d2232cc2f72176b3cfd52ccca7ff71ef43d3ff75a691','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(24,1,'95301416b29458daeb761d3ce9535e00be7858e4f323f04fae443bd16133c86d','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(25,1,'83cb4d703d03e1e1c85070702c61052fcdef5f049018cd75d6fcc3a20c12b79f','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(26,1,'5ce6e3711c7434bc83eff52b87b3ddb89c25ec2906f99dc5918b5e0058f4dbcf','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(27,2,'25023c479c0e4aab0d8e8ce5014f9fc8fbe8dd3d24f7c0d2ce6a38e6337f61f8','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(28,2,'888fa2f5ff0615424be69fdb2c9b68bc61ed376b55074fb8ca3a665429275e10','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(29,1,'4071f8b732167ed09d9b45d3834e4a7c863fd6c94f62a3f17f2858a358c294f7','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(30,1,'b6e0ece2c3b17b3879dc338e222247f648bcb2fb128a557ac41874f8cf8058d2','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(31,1,'2b270de97eeef5547371e01b80f1cd150b9f021ea4a6745e5ba74df9e50b0dbf','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(32,1,'12e5e31345ed9109bfa143408c873f9da4f0bf2ca683186aee5095030ba6d4bf','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(33,1,'75b748fe3cd6edfbdd8ebda51eefef428628e8d89cb5ffef482e40ca0d8903e0','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(34,1,'2d5b92848343e2527f16bec5964e252643e0b716211a360d3bd100553fef80cc','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(35,1,'a9080c0a078c2d48e145a26e77b566116c392781fb9b7efa1be7f9a2e2fd2440','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(36,3,'04c4bf384bf9084b282756037e727fdaeb10adb6e8bab8c50f67e029b8c5ec04','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(37,1,'47e6d94ae1d90b5126dcacb94ad7c0b854e28c51e64d1c46a096709400be6340','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(38,2,'959779af2a12ef5fcc4c4700dbf69b79401b438a96ddbcb54c88c1159c3fb213','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(39,2,'ee2226e84ab9e5212a3c31d2d473aebbee33df4afd600686faf37442197af3d7','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(40,2,'f8eb74bbd386eb99a5d7b4dc1acb9ec1131047efdfa8162bad2b137412d262d3','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(41,2,'284179d338c1126339f9a1d16fb716a065f624a6bf7f7d169f4495c55287ef2c','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(42,2,'21ea35a6de348832e8a8f9e7d5e4e5c8f59f5239c540300589261c192b781072','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(43,2,'876f2c239cb40d026afaeac0236b8357dc7dbcee87c48c6b4403ec99bf0b1851','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(44,1,'a9411ab7c2fd5812aa2f9fb7f35b8e0b737d406a11b60817c38eb2f52b50ad9e','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(45,1,'b385c34f58dbbea0644583a730a4e6e3ab59d54cf109977bd0f629c3fee04e35','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(46,1,'2f86ed5e98d18dcbb7b4d00b476628792248277a130101042b622f692ddb75d8','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(47,1,'09e63d67abaf4673869774c206b83fda272df160ac026be5ae4f922f98a57dd0','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(48,1,'22b56eda2066386bdc09ee85fcd8bb5c40f8701f4b4348f0257767e30db4ab73','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(49,1,'325f28b0d7f4eda2e436422f47b75106d7ff4c4d3e04d9b8e52dcf17b73d94db','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(50,1,'5285f9cb0cdc442eaf9038c365bb550260656feb0dcad15cf511c1de914c27a4','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(51,1,'9b9e5fa2165569d577c2e8b7c0d3c09b883e425e1e0210bc1ddbce3d0f7ba3fa','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(52,1,'560daba11053fc6153960b8c0c8d45334a58d39496e5fdf1bd1b2f61bde642ea','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(53,1,'82b357c2fcccf2ed0b790413edfbe2b100357f1a6ff55f1dbf2916ddb891f52e','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(54,1,'b6103a90e9fa1a45ac88f398f54dfb67ea32e0f9827d1ff7f56a34ae490e061a','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(55,1,'53df64a16c4e84691d433d4453ef5a22624eacb51309fff7c07140a7720d703f','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(56,1,'9fba7abf15d0d637df495dd734b2d228c768a726052533294aa534a3a5ad98be','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(57,1,'7a588197cc7af8761f9f512990e9e17f8f906de07b26a12f54e6cf2c65a3bb29','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(58,1,'06dff5685c5d829f842f767db10a95aca0e5dfdec05c6bec1eab7f4fb2e87f0a','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(59,1,'9e7f5ab50a11aa3575b251fdaaf290c4a4f9b96db18b5af2e7c72af9f702b686','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(60,1,'2dd38a2d9287dff64201578887408c1ef9524680da1c6ddce6433366fe29da8c','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(61,1,'f00b70197098c9e708cb7184a4fe455a7565692e8eca1f659938a6e8c72ba87c','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(62,1,'bae74703c1e1306b8fcc9223bcd29d8059df02b0b4574a867769ef3a46c7fb93','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(63,3,'730b901c37c0e5a9345d15545446566ca741179d5519824a3e76606ea51d0126','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
INSERT INTO "sign_in" VALUES(64,1,'e38946557ba0028ab5f10ada30808756fcec5eb0e0bf5de7619cb44ed1d04c0a','tests',0,'2026-11-20 09:00:00.000000','2026-11-20 09:00:00.000000','2027-02-18 09:00:00.000000',NULL);
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
INSERT INTO "sign_in_link" VALUES(1,2,'635d0bd1156a05233bd80f52879050868d270aace744158a3488420a7943a815','2026-11-20 09:00:00.000000','2026-11-20 10:00:00.000000','2026-11-20 09:00:00.000000');
INSERT INTO "sign_in_link" VALUES(2,2,'bf251f5ca2b154d3c93240a01e8af788e0d929d806320442a6cfad7f3b0bf1cc','2026-11-20 09:00:00.000000','2026-11-20 09:15:00.000000',NULL);
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
INSERT INTO "standing_change" VALUES(1,96,94,NULL,'active','2025-10-16','',NULL);
INSERT INTO "standing_change" VALUES(1,102,100,NULL,'active','2025-10-16','',NULL);
INSERT INTO "standing_change" VALUES(1,108,106,NULL,'active','2025-10-16','',NULL);
INSERT INTO "standing_change" VALUES(1,112,110,NULL,'active','2025-10-16','',NULL);
INSERT INTO "standing_change" VALUES(2,96,94,NULL,'active','2025-10-16','',NULL);
INSERT INTO "standing_change" VALUES(1,164,162,NULL,'active','2026-11-20','',NULL);
INSERT INTO "standing_change" VALUES(1,210,208,NULL,'active','2026-11-20','',94);
INSERT INTO "standing_change" VALUES(1,256,106,'active','quiet','2026-11-20','Away',94);
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
INSERT INTO "task" VALUES(6,1,53,11,'member-onboarding',1,'low',0,NULL,NULL);
INSERT INTO "task" VALUES(2,1,54,11,'invitation-design',0,'low',0,10,NULL);
INSERT INTO "task" VALUES(1,1,55,11,'invitations-and-reminders',2,'low',0,10,NULL);
INSERT INTO "task" VALUES(1,1,56,11,'member-database',3,'medium',0,10,NULL);
INSERT INTO "task" VALUES(1,1,57,11,'member-conversations',4,'low',0,30,NULL);
INSERT INTO "task" VALUES(1,1,58,12,'communication-strategy',5,'high',0,60,NULL);
INSERT INTO "task" VALUES(1,1,59,12,'community-conversation',6,'medium',0,10,NULL);
INSERT INTO "task" VALUES(1,1,60,12,'network-calendar',7,'low',0,10,NULL);
INSERT INTO "task" VALUES(1,1,61,12,'blog-articles',8,'medium',0,120,NULL);
INSERT INTO "task" VALUES(1,2,53,11,'member-onboarding',0,'medium',0,30,NULL);
INSERT INTO "task" VALUES(1,2,54,11,'invitation-design',1,'low',0,10,NULL);
INSERT INTO "task" VALUES(1,2,55,11,'invitations-and-reminders',2,'low',0,10,NULL);
INSERT INTO "task" VALUES(1,2,56,11,'member-database',3,'medium',0,10,NULL);
INSERT INTO "task" VALUES(1,2,57,11,'member-conversations',4,'low',0,30,NULL);
INSERT INTO "task" VALUES(1,2,58,12,'communication-strategy',5,'high',0,60,NULL);
INSERT INTO "task" VALUES(1,2,59,12,'community-conversation',6,'medium',0,10,NULL);
INSERT INTO "task" VALUES(1,2,60,12,'network-calendar',7,'low',0,10,NULL);
INSERT INTO "task" VALUES(1,2,61,12,'blog-articles',8,'medium',0,120,NULL);
INSERT INTO "task" VALUES(1,2,1000023,11,NULL,0,'medium',0,NULL,NULL);
INSERT INTO "task" VALUES(1,1,239,11,NULL,5,'low',0,NULL,NULL);
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
INSERT INTO "task_role" VALUES(1,54,36,0);
INSERT INTO "task_role" VALUES(1,55,32,0);
INSERT INTO "task_role" VALUES(1,55,36,1);
INSERT INTO "task_role" VALUES(1,56,32,0);
INSERT INTO "task_role" VALUES(1,56,37,1);
INSERT INTO "task_role" VALUES(1,57,32,0);
INSERT INTO "task_role" VALUES(1,58,32,0);
INSERT INTO "task_role" VALUES(1,58,33,1);
INSERT INTO "task_role" VALUES(1,58,38,2);
INSERT INTO "task_role" VALUES(1,59,32,0);
INSERT INTO "task_role" VALUES(1,59,33,1);
INSERT INTO "task_role" VALUES(1,60,36,0);
INSERT INTO "task_role" VALUES(1,61,36,0);
INSERT INTO "task_role" VALUES(2,53,32,0);
INSERT INTO "task_role" VALUES(2,54,36,0);
INSERT INTO "task_role" VALUES(2,55,32,0);
INSERT INTO "task_role" VALUES(2,55,36,1);
INSERT INTO "task_role" VALUES(2,56,32,0);
INSERT INTO "task_role" VALUES(2,56,37,1);
INSERT INTO "task_role" VALUES(2,57,32,0);
INSERT INTO "task_role" VALUES(2,58,32,0);
INSERT INTO "task_role" VALUES(2,58,33,1);
INSERT INTO "task_role" VALUES(2,58,38,2);
INSERT INTO "task_role" VALUES(2,59,32,0);
INSERT INTO "task_role" VALUES(2,59,33,1);
INSERT INTO "task_role" VALUES(2,60,36,0);
INSERT INTO "task_role" VALUES(2,61,36,0);
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
INSERT INTO "task_text" VALUES(1,53,'en','Welcome and onboarding','Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.','Be a newcomer''s buddy: send a warm hello this week and answer the first questions.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(1,54,'en','Invitation writing','Write and design invitations that make people want to come, one for the whole group and a personal one for the people we hope for most.','Read the draft of the next invitation and tell us which line would make you stay at home.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(1,55,'en','Invitations and reminders','Send each invitation at the right moment on the channels people really read, and remind them kindly before the day.','Pick one coming event and forward it to a friend who would enjoy it.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(1,56,'en','Member database','Keep up to date who our members are, what they like, need and offer, and see from it who is missing or could be asked.','Open your profile and put right what has changed: what you look for, what you can give.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(1,57,'en','Regular member conversations','Talk with members one to one or in small circles, hear how they are, and point each to something that fits.','Have a coffee or a call with a member you have not spoken to for a while.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(1,58,'en','Communication strategy','Agree whom we want to reach, with what message and on which channels, leave nobody out, and look at it again each season.','Go through the draft strategy and name one group of people we forget.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(1,59,'en','Conversation in chats and platforms','Keep the group chats and the platform alive: ask good questions, remind people of what is on, and link those who answer.','Answer one open question in the chat, or ask one that you really want answered.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(1,60,'en','Network calendar','One calendar inside the network where everybody sees the events, calls and openings to come.','Add the date of something that other members should not miss.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(1,61,'en','Blog and opinion pieces','Write about the ideas behind our work, so that others can quote them, argue with them and use them.','Write half a page about something you learned here; we edit it together with you.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(2,53,'en','Welcome and onboarding','Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.','Be a newcomer''s buddy: send a warm hello this week and answer the first questions.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(2,54,'en','Invitation writing','Write and design invitations that make people want to come, one for the whole group and a personal one for the people we hope for most.','Read the draft of the next invitation and tell us which line would make you stay at home.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(2,55,'en','Invitations and reminders','Send each invitation at the right moment on the channels people really read, and remind them kindly before the day.','Pick one coming event and forward it to a friend who would enjoy it.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(2,56,'en','Member database','Keep up to date who our members are, what they like, need and offer, and see from it who is missing or could be asked.','Open your profile and put right what has changed: what you look for, what you can give.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(2,57,'en','Regular member conversations','Talk with members one to one or in small circles, hear how they are, and point each to something that fits.','Have a coffee or a call with a member you have not spoken to for a while.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(2,58,'en','Communication strategy','Agree whom we want to reach, with what message and on which channels, leave nobody out, and look at it again each season.','Go through the draft strategy and name one group of people we forget.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(2,59,'en','Conversation in chats and platforms','Keep the group chats and the platform alive: ask good questions, remind people of what is on, and link those who answer.','Answer one open question in the chat, or ask one that you really want answered.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(2,60,'en','Network calendar','One calendar inside the network where everybody sees the events, calls and openings to come.','Add the date of something that other members should not miss.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(2,61,'en','Blog and opinion pieces','Write about the ideas behind our work, so that others can quote them, argue with them and use them.','Write half a page about something you learned here; we edit it together with you.','2026-11-20 09:00:00.000000');
INSERT INTO "task_text" VALUES(1,239,'en','Sweep','','','2026-11-20 09:00:00.000000');
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
INSERT INTO "term" VALUES(1,1,98,33,94,'2025-10-16',NULL,'',NULL);
INSERT INTO "term" VALUES(1,1,104,32,100,'2025-10-16',NULL,'',NULL);
INSERT INTO "term" VALUES(1,2,98,33,94,'2025-10-16',NULL,'',NULL);
INSERT INTO "term" VALUES(3,1,115,35,106,'2026-11-01','2026-11-20','',NULL);
INSERT INTO "term" VALUES(1,1,138,35,110,'2026-11-20',NULL,'',NULL);
INSERT INTO "term" VALUES(1,2,1000001,35,94,'2026-11-20',NULL,'',NULL);
INSERT INTO "term" VALUES(1,1,226,35,94,'2026-11-20',NULL,'',NULL);
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
INSERT INTO "tier" VALUES(1,1,'ordinary',NULL,91,0);
INSERT INTO "tier" VALUES(1,2,'formal',NULL,61,1);
INSERT INTO "tier" VALUES(1,3,'volunteer',NULL,31,2);
INSERT INTO "tier" VALUES(1,4,'donor',NULL,121,3);
INSERT INTO "tier" VALUES(1,5,'honorary',NULL,181,4);
INSERT INTO "tier" VALUES(2,1,'ordinary',NULL,90,0);
INSERT INTO "tier" VALUES(2,2,'formal',NULL,60,1);
INSERT INTO "tier" VALUES(2,3,'volunteer',NULL,30,2);
INSERT INTO "tier" VALUES(2,4,'donor',NULL,120,3);
INSERT INTO "tier" VALUES(2,5,'honorary',NULL,180,4);
INSERT INTO "tier" VALUES(2,1000026,'far',NULL,90,0);
CREATE INDEX ix_account_audit_entry_at ON account_audit_entry (at);
CREATE INDEX ix_job_done_at_run_at ON job (done_at, run_at);
CREATE INDEX ix_audit_entry_network_id_at ON audit_entry (network_id, at);
CREATE INDEX ix_audit_entry_network_id_kind_row_id ON audit_entry (network_id, kind, row_id);
CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);
CREATE INDEX ix_sign_in_link_account_id ON sign_in_link (account_id);
CREATE INDEX ix_member_account_id ON member (account_id);
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
CREATE INDEX ix_contribution_network_id_task_id_done_on_state ON contribution (network_id, task_id, done_on, state);
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END;
CREATE TRIGGER account_audit_entry_no_update BEFORE UPDATE ON account_audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END;
CREATE TRIGGER account_audit_entry_no_delete BEFORE DELETE ON account_audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END;
CREATE INDEX ix_member_network_id_joined_on ON member (network_id, joined_on);
CREATE INDEX ix_standing_change_network_id_on ON standing_change (network_id, "on");
CREATE INDEX ix_audit_entry_network_id_by_member_id ON audit_entry (network_id, by_member_id);
CREATE INDEX ix_invitation_network_id_member_id ON invitation (network_id, member_id);
CREATE INDEX ix_member_network_id_sort_key_id_standing ON member (network_id, sort_key, id, standing);
CREATE INDEX ix_follow_up_open ON follow_up (network_id, due_on) WHERE done_at IS NULL;
COMMIT;
