SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.weave_trail_is_kept() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the audit trail cannot be changed'; END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    password_hash character varying(200),
    language character varying(10),
    theme character varying(5) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    suspended_at timestamp with time zone
);
CREATE TABLE public.account_audit_entry (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by_account_id integer,
    via character varying(20) NOT NULL,
    act character varying(20) NOT NULL,
    kind character varying(40) NOT NULL,
    row_id character varying(60) NOT NULL,
    before json,
    after json,
    CONSTRAINT ck_account_audit_entry_act CHECK (((act)::text = ANY ((ARRAY['added'::character varying, 'changed'::character varying, 'removed'::character varying, 'read'::character varying])::text[])))
);
CREATE SEQUENCE public.account_audit_entry_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.account_audit_entry_id_seq OWNED BY public.account_audit_entry.id;
CREATE SEQUENCE public.account_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.account_id_seq OWNED BY public.account.id;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.assignment (
    version integer NOT NULL,
    network_id integer NOT NULL,
    id integer NOT NULL,
    task_id integer NOT NULL,
    member_id integer NOT NULL,
    part character varying(20) NOT NULL,
    state character varying(20) NOT NULL,
    proposed_by_id integer,
    proposed_at timestamp with time zone NOT NULL,
    note character varying(500) NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id integer,
    reason character varying(500) NOT NULL,
    suggested_id integer,
    ended_on date,
    CONSTRAINT ck_assignment_assignmentstate CHECK (((state)::text = ANY ((ARRAY['proposed'::character varying, 'accepted'::character varying, 'declined'::character varying, 'ended'::character varying])::text[]))),
    CONSTRAINT ck_assignment_part CHECK (((part)::text = ANY ((ARRAY['holder'::character varying, 'deputy'::character varying, 'helper'::character varying])::text[])))
);
ALTER TABLE ONLY public.assignment FORCE ROW LEVEL SECURITY;
CREATE TABLE public.audit_entry (
    network_id integer NOT NULL,
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by_member_id integer,
    by_account_id integer,
    via character varying(20) NOT NULL,
    act character varying(20) NOT NULL,
    kind character varying(40) NOT NULL,
    row_id character varying(60) NOT NULL,
    before json,
    after json,
    CONSTRAINT ck_audit_entry_act CHECK (((act)::text = ANY ((ARRAY['added'::character varying, 'changed'::character varying, 'removed'::character varying, 'read'::character varying])::text[])))
);
ALTER TABLE ONLY public.audit_entry FORCE ROW LEVEL SECURITY;
CREATE TABLE public.category (
    network_id integer NOT NULL,
    id integer NOT NULL,
    key character varying(60),
    "position" integer NOT NULL
);
ALTER TABLE ONLY public.category FORCE ROW LEVEL SECURITY;
CREATE TABLE public.category_text (
    network_id integer NOT NULL,
    category_id integer NOT NULL,
    language character varying(10) NOT NULL,
    name character varying(120) NOT NULL,
    summary character varying(500) NOT NULL,
    written_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.category_text FORCE ROW LEVEL SECURITY;
CREATE TABLE public.check_in (
    version integer NOT NULL,
    network_id integer NOT NULL,
    id integer NOT NULL,
    weaver_id integer NOT NULL,
    channel character varying(20) NOT NULL,
    "on" date NOT NULL,
    shared_line character varying(1000) NOT NULL,
    weavers_line character varying(2000) NOT NULL,
    logged_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_check_in_channel CHECK (((channel)::text = ANY ((ARRAY['in_person'::character varying, 'phone'::character varying, 'video'::character varying, 'wechat'::character varying, 'message'::character varying, 'email'::character varying])::text[])))
);
ALTER TABLE ONLY public.check_in FORCE ROW LEVEL SECURITY;
CREATE TABLE public.check_in_amendment (
    network_id integer NOT NULL,
    id integer NOT NULL,
    check_in_id integer NOT NULL,
    by_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    shared_line character varying(1000) NOT NULL,
    weavers_line character varying(2000) NOT NULL
);
ALTER TABLE ONLY public.check_in_amendment FORCE ROW LEVEL SECURITY;
CREATE TABLE public.check_in_member (
    network_id integer NOT NULL,
    check_in_id integer NOT NULL,
    member_id integer NOT NULL
);
ALTER TABLE ONLY public.check_in_member FORCE ROW LEVEL SECURITY;
CREATE TABLE public.contribution (
    version integer NOT NULL,
    network_id integer NOT NULL,
    id integer NOT NULL,
    task_id integer NOT NULL,
    member_id integer NOT NULL,
    pledge_id integer,
    what character varying(500) NOT NULL,
    done_on date NOT NULL,
    minutes integer,
    link character varying(500) NOT NULL,
    state character varying(20) NOT NULL,
    reported_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id integer,
    answer character varying(500) NOT NULL,
    as_reported json,
    CONSTRAINT ck_contribution_contributionstate CHECK (((state)::text = ANY ((ARRAY['reported'::character varying, 'thanked'::character varying, 'adjusted'::character varying, 'declined'::character varying])::text[]))),
    CONSTRAINT ck_contribution_minutes CHECK (((minutes IS NULL) OR (minutes > 0)))
);
ALTER TABLE ONLY public.contribution FORCE ROW LEVEL SECURITY;
CREATE TABLE public.failed_sign_ins (
    key character varying(64) NOT NULL,
    "window" bigint NOT NULL,
    count integer NOT NULL
);
CREATE TABLE public.follow_up (
    network_id integer NOT NULL,
    id integer NOT NULL,
    member_id integer NOT NULL,
    owner_id integer NOT NULL,
    check_in_id integer,
    what character varying(300) NOT NULL,
    due_on date NOT NULL,
    done_at timestamp with time zone,
    done_by_id integer
);
ALTER TABLE ONLY public.follow_up FORCE ROW LEVEL SECURITY;
CREATE TABLE public.form_receipt (
    key_hash character varying(64) NOT NULL,
    location character varying(500) NOT NULL,
    received_at timestamp with time zone NOT NULL
);
CREATE TABLE public.id_counter (
    network_id integer NOT NULL,
    next_id integer NOT NULL
);
ALTER TABLE ONLY public.id_counter FORCE ROW LEVEL SECURITY;
CREATE TABLE public.invitation (
    network_id integer NOT NULL,
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    member_id integer,
    role_id integer,
    invited_by_id integer,
    token_hash character varying(64),
    invited_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    revoked_at timestamp with time zone
);
ALTER TABLE ONLY public.invitation FORCE ROW LEVEL SECURITY;
CREATE TABLE public.job (
    id integer NOT NULL,
    kind character varying(40) NOT NULL,
    payload json NOT NULL,
    unique_key character varying(100),
    run_at timestamp with time zone NOT NULL,
    leased_until timestamp with time zone,
    attempts integer NOT NULL,
    done_at timestamp with time zone,
    error character varying(500) NOT NULL
);
CREATE SEQUENCE public.job_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.job_id_seq OWNED BY public.job.id;
CREATE TABLE public.leave (
    network_id integer NOT NULL,
    id integer NOT NULL,
    member_id integer NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    note character varying(200) NOT NULL,
    CONSTRAINT ck_leave_order CHECK ((ends_on >= starts_on))
);
ALTER TABLE ONLY public.leave FORCE ROW LEVEL SECURITY;
CREATE TABLE public.matrix_import (
    network_id integer NOT NULL,
    id integer NOT NULL,
    by_id integer,
    filename character varying(200) NOT NULL,
    language character varying(10) NOT NULL,
    document json NOT NULL,
    undo json,
    read_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    undone_at timestamp with time zone
);
ALTER TABLE ONLY public.matrix_import FORCE ROW LEVEL SECURITY;
CREATE TABLE public.member (
    version integer NOT NULL,
    network_id integer NOT NULL,
    id integer NOT NULL,
    account_id integer,
    name character varying(120) NOT NULL,
    name_latin character varying(120) NOT NULL,
    sort_key character varying(300) NOT NULL COLLATE pg_catalog."C",
    search_text character varying(2000) NOT NULL,
    initials character varying(8) NOT NULL,
    avatar integer NOT NULL,
    email character varying(254),
    city character varying(80) NOT NULL,
    about character varying(1000) NOT NULL,
    language character varying(10),
    tier_id integer,
    standing character varying(20) NOT NULL,
    standing_since date NOT NULL,
    joined_on date NOT NULL,
    capacity integer,
    rhythm_days integer,
    CONSTRAINT ck_member_standing CHECK (((standing)::text = ANY ((ARRAY['applied'::character varying, 'pool'::character varying, 'active'::character varying, 'quiet'::character varying, 'paused'::character varying, 'alumni'::character varying])::text[])))
);
ALTER TABLE ONLY public.member FORCE ROW LEVEL SECURITY;
CREATE TABLE public.member_interest (
    network_id integer NOT NULL,
    member_id integer NOT NULL,
    category_id integer NOT NULL
);
ALTER TABLE ONLY public.member_interest FORCE ROW LEVEL SECURITY;
CREATE TABLE public.need (
    network_id integer NOT NULL,
    id integer NOT NULL,
    member_id integer NOT NULL,
    check_in_id integer,
    text character varying(200) NOT NULL,
    heard_on date NOT NULL,
    closed_on date
);
ALTER TABLE ONLY public.need FORCE ROW LEVEL SECURITY;
CREATE TABLE public.network (
    version integer NOT NULL,
    id integer NOT NULL,
    slug character varying(60) NOT NULL,
    name character varying(120) NOT NULL,
    language character varying(10) NOT NULL,
    time_zone character varying(60) NOT NULL,
    member_noun character varying(20) NOT NULL,
    period character varying(20) NOT NULL,
    points_low integer NOT NULL,
    points_medium integer NOT NULL,
    points_high integer NOT NULL,
    capacity integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_network_membernoun CHECK (((member_noun)::text = ANY ((ARRAY['member'::character varying, 'participant'::character varying, 'volunteer'::character varying])::text[]))),
    CONSTRAINT ck_network_period CHECK (((period)::text = ANY ((ARRAY['month'::character varying, 'quarter'::character varying, 'year'::character varying])::text[])))
);
CREATE SEQUENCE public.network_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.network_id_seq OWNED BY public.network.id;
CREATE TABLE public.offer (
    network_id integer NOT NULL,
    id integer NOT NULL,
    member_id integer NOT NULL,
    check_in_id integer,
    text character varying(200) NOT NULL,
    heard_on date NOT NULL,
    closed_on date
);
ALTER TABLE ONLY public.offer FORCE ROW LEVEL SECURITY;
CREATE TABLE public.personal_link (
    network_id integer NOT NULL,
    id integer NOT NULL,
    member_id integer NOT NULL,
    made_by_id integer,
    token_hash character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);
ALTER TABLE ONLY public.personal_link FORCE ROW LEVEL SECURITY;
CREATE TABLE public.pledge (
    network_id integer NOT NULL,
    id integer NOT NULL,
    task_id integer NOT NULL,
    member_id integer NOT NULL,
    note character varying(500) NOT NULL,
    state character varying(20) NOT NULL,
    pledged_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id integer,
    answer character varying(500) NOT NULL,
    CONSTRAINT ck_pledge_pledgestate CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'accepted'::character varying, 'declined'::character varying, 'withdrawn'::character varying, 'done'::character varying])::text[])))
);
ALTER TABLE ONLY public.pledge FORCE ROW LEVEL SECURITY;
CREATE TABLE public.role (
    version integer NOT NULL,
    network_id integer NOT NULL,
    id integer NOT NULL,
    key character varying(60),
    "position" integer NOT NULL,
    workload character varying(20) NOT NULL,
    may_coordinate boolean NOT NULL,
    may_weave boolean NOT NULL,
    may_keep_data boolean NOT NULL,
    may_lead boolean NOT NULL,
    retired_at timestamp with time zone,
    CONSTRAINT ck_role_workload CHECK (((workload)::text = ANY ((ARRAY['low'::character varying, 'medium'::character varying, 'high'::character varying])::text[])))
);
ALTER TABLE ONLY public.role FORCE ROW LEVEL SECURITY;
CREATE TABLE public.role_text (
    network_id integer NOT NULL,
    role_id integer NOT NULL,
    language character varying(10) NOT NULL,
    name character varying(120) NOT NULL,
    definition character varying(1000) NOT NULL,
    written_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.role_text FORCE ROW LEVEL SECURITY;
CREATE TABLE public.sign_in (
    id integer NOT NULL,
    account_id integer NOT NULL,
    token_hash character varying(64) NOT NULL,
    browser character varying(200) NOT NULL,
    by_mail boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);
CREATE SEQUENCE public.sign_in_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sign_in_id_seq OWNED BY public.sign_in.id;
CREATE TABLE public.sign_in_link (
    id integer NOT NULL,
    account_id integer NOT NULL,
    token_hash character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE SEQUENCE public.sign_in_link_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sign_in_link_id_seq OWNED BY public.sign_in_link.id;
CREATE TABLE public.standing_change (
    network_id integer NOT NULL,
    id integer NOT NULL,
    member_id integer NOT NULL,
    before character varying(20),
    after character varying(20) NOT NULL,
    "on" date NOT NULL,
    reason character varying(500) NOT NULL,
    by_id integer,
    CONSTRAINT ck_standing_change_after CHECK (((after)::text = ANY ((ARRAY['applied'::character varying, 'pool'::character varying, 'active'::character varying, 'quiet'::character varying, 'paused'::character varying, 'alumni'::character varying])::text[]))),
    CONSTRAINT ck_standing_change_before CHECK (((before)::text = ANY ((ARRAY['applied'::character varying, 'pool'::character varying, 'active'::character varying, 'quiet'::character varying, 'paused'::character varying, 'alumni'::character varying])::text[])))
);
ALTER TABLE ONLY public.standing_change FORCE ROW LEVEL SECURITY;
CREATE TABLE public.task (
    version integer NOT NULL,
    network_id integer NOT NULL,
    id integer NOT NULL,
    category_id integer NOT NULL,
    key character varying(60),
    "position" integer NOT NULL,
    workload character varying(20) NOT NULL,
    is_internal boolean NOT NULL,
    help_minutes integer,
    hidden_at timestamp with time zone,
    CONSTRAINT ck_task_workload CHECK (((workload)::text = ANY ((ARRAY['low'::character varying, 'medium'::character varying, 'high'::character varying])::text[])))
);
ALTER TABLE ONLY public.task FORCE ROW LEVEL SECURITY;
CREATE TABLE public.task_role (
    network_id integer NOT NULL,
    task_id integer NOT NULL,
    role_id integer NOT NULL,
    "position" integer NOT NULL
);
ALTER TABLE ONLY public.task_role FORCE ROW LEVEL SECURITY;
CREATE TABLE public.task_text (
    network_id integer NOT NULL,
    task_id integer NOT NULL,
    language character varying(10) NOT NULL,
    name character varying(160) NOT NULL,
    summary character varying(1000) NOT NULL,
    hint character varying(1000) NOT NULL,
    written_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.task_text FORCE ROW LEVEL SECURITY;
CREATE TABLE public.term (
    version integer NOT NULL,
    network_id integer NOT NULL,
    id integer NOT NULL,
    role_id integer NOT NULL,
    member_id integer NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    end_reason character varying(300) NOT NULL,
    reminded_at timestamp with time zone,
    CONSTRAINT ck_term_order CHECK (((ends_on IS NULL) OR (ends_on >= starts_on)))
);
ALTER TABLE ONLY public.term FORCE ROW LEVEL SECURITY;
CREATE TABLE public.tier (
    network_id integer NOT NULL,
    id integer NOT NULL,
    key character varying(40) NOT NULL,
    name character varying(80),
    rhythm_days integer NOT NULL,
    "position" integer NOT NULL
);
ALTER TABLE ONLY public.tier FORCE ROW LEVEL SECURITY;
ALTER TABLE ONLY public.account ALTER COLUMN id SET DEFAULT nextval('public.account_id_seq'::regclass);
ALTER TABLE ONLY public.account_audit_entry ALTER COLUMN id SET DEFAULT nextval('public.account_audit_entry_id_seq'::regclass);
ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);
ALTER TABLE ONLY public.network ALTER COLUMN id SET DEFAULT nextval('public.network_id_seq'::regclass);
ALTER TABLE ONLY public.sign_in ALTER COLUMN id SET DEFAULT nextval('public.sign_in_id_seq'::regclass);
ALTER TABLE ONLY public.sign_in_link ALTER COLUMN id SET DEFAULT nextval('public.sign_in_link_id_seq'::regclass);
INSERT INTO public.account VALUES (1, 'ana@example.org', '$argon2id$v=19$m=65536,t=3,p=4$p4RsyK4oGnsNKwagGaE3VA$9CEHOqdVJC2b5JAP3IOiMrXYc/piIk5IL9uK5HbCNcs', NULL, 'auto', '2026-11-20 09:00:00.123456+00', NULL);
INSERT INTO public.account VALUES (2, 'bo@example.org', '$argon2id$v=19$m=65536,t=3,p=4$RExD3kfp2VqFJioAjaLYdQ$7Vy8eVkqRZnZm8Dub90R7jzpjFGf0TguA//R42A7GX0', 'en', 'auto', '2026-11-20 09:00:00.123456+00', NULL);
INSERT INTO public.account VALUES (3, 'mei@example.org', '$argon2id$v=19$m=65536,t=3,p=4$SgtKZuY4Frg+uv7S91cgiQ$zdajea04usfooAkkYyoDMsslonOeYLkmhaFD5/U9pAY', 'zh_Hans', 'auto', '2026-11-20 09:00:00.123456+00', NULL);
INSERT INTO public.account VALUES (4, 'sam@example.org', '$argon2id$v=19$m=65536,t=3,p=4$5gLXcm38Qwc6Z/BhJKeEzw$MyNboQciIXkjsNzLK2u6FmZczkYEEu9VLdPCYCXVy3U', 'zh_Hant', 'auto', '2026-11-20 09:00:00.123456+00', NULL);
INSERT INTO public.account VALUES (5, 'wei@example.org', NULL, NULL, 'auto', '2026-11-20 09:00:00.123456+00', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.account_audit_entry VALUES (1, '2026-11-20 09:00:00.123456+00', NULL, 'command', 'added', 'account', '1', 'null', '{"id": 1, "email": "ana@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00.123456+00:00", "suspended_at": null}');
INSERT INTO public.account_audit_entry VALUES (2, '2026-11-20 09:00:00.123456+00', NULL, 'command', 'added', 'account', '2', 'null', '{"id": 2, "email": "bo@example.org", "password_hash": "\u2022\u2022\u2022", "language": "en", "theme": "auto", "created_at": "2026-11-20T09:00:00.123456+00:00", "suspended_at": null}');
INSERT INTO public.account_audit_entry VALUES (3, '2026-11-20 09:00:00.123456+00', NULL, 'command', 'added', 'account', '3', 'null', '{"id": 3, "email": "mei@example.org", "password_hash": "\u2022\u2022\u2022", "language": "zh_Hans", "theme": "auto", "created_at": "2026-11-20T09:00:00.123456+00:00", "suspended_at": null}');
INSERT INTO public.account_audit_entry VALUES (4, '2026-11-20 09:00:00.123456+00', NULL, 'command', 'added', 'account', '4', 'null', '{"id": 4, "email": "sam@example.org", "password_hash": "\u2022\u2022\u2022", "language": "zh_Hant", "theme": "auto", "created_at": "2026-11-20T09:00:00.123456+00:00", "suspended_at": null}');
INSERT INTO public.account_audit_entry VALUES (5, '2026-11-20 09:00:00.123456+00', NULL, 'command', 'added', 'account', '5', 'null', '{"id": 5, "email": "wei@example.org", "password_hash": null, "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00.123456+00:00", "suspended_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.account_audit_entry VALUES (6, '2026-11-20 09:00:00.123456+00', 1, 'command', 'added', 'sign_in_link', '1', 'null', '{"id": 1, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "created_at": "2026-11-20T09:00:00.123456+00:00", "expires_at": "2026-11-20T09:15:00.123456+00:00", "used_at": null}');
INSERT INTO public.account_audit_entry VALUES (7, '2026-11-20 09:00:00.123456+00', 1, 'command', 'added', 'sign_in', '1', 'null', '{"id": 1, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "Firefox on Linux", "by_mail": false, "created_at": "2026-11-20T09:00:00.123456+00:00", "expires_at": "2027-02-18T09:00:00.123456+00:00", "revoked_at": null}');
INSERT INTO public.account_audit_entry VALUES (8, '2026-11-20 09:00:00.123456+00', 1, 'command', 'added', 'network', '1', 'null', '{"id": 1, "slug": "riverside", "name": "Riverside \u201cR&D\u201d", "language": "en", "time_zone": "Europe/Berlin", "member_noun": "member", "period": "quarter", "points_low": 1, "points_medium": 2, "points_high": 3, "capacity": 6, "created_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.account_audit_entry VALUES (9, '2026-11-20 09:00:00.123456+00', 1, 'command', 'added', 'network', '2', 'null', '{"id": 2, "slug": "hillside", "name": "\u5c71\u8fb9", "language": "zh_Hans", "time_zone": "Asia/Shanghai", "member_noun": "member", "period": "quarter", "points_low": 1, "points_medium": 2, "points_high": 3, "capacity": 6, "created_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.alembic_version VALUES ('2026_11_23_covering_index');
INSERT INTO public.assignment VALUES (1, 1, 61, 41, 19, 'helper', 'accepted', 11, '2026-11-20 09:00:00.123456+00', 'Would you?', '2026-11-20 09:00:00.123456+00', 19, '', NULL, NULL);
INSERT INTO public.assignment VALUES (1, 1, 62, 41, 23, 'holder', 'declined', 11, '2026-11-20 09:00:00.123456+00', '', '2026-11-20 09:00:00.123456+00', NULL, '没有时间', 19, NULL);
INSERT INTO public.audit_entry VALUES (1, 6, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'tier', '1', 'null', '{"id": 1, "key": "ordinary", "name": null, "rhythm_days": 90, "position": 0}');
INSERT INTO public.audit_entry VALUES (1, 7, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'tier', '2', 'null', '{"id": 2, "key": "formal", "name": null, "rhythm_days": 60, "position": 1}');
INSERT INTO public.audit_entry VALUES (1, 8, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'tier', '3', 'null', '{"id": 3, "key": "volunteer", "name": null, "rhythm_days": 30, "position": 2}');
INSERT INTO public.audit_entry VALUES (1, 9, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'tier', '4', 'null', '{"id": 4, "key": "donor", "name": null, "rhythm_days": 120, "position": 3}');
INSERT INTO public.audit_entry VALUES (1, 10, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'tier', '5', 'null', '{"id": 5, "key": "honorary", "name": null, "rhythm_days": 180, "position": 4}');
INSERT INTO public.audit_entry VALUES (1, 12, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'member', '11', 'null', '{"id": 11, "account_id": 1, "name": "Ana Ruiz", "name_latin": "", "initials": "AR", "avatar": 3, "email": "ana@example.org", "city": "", "about": "A line.\nAnother; with '' and \" and \\ and 100 %.", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}');
INSERT INTO public.audit_entry VALUES (1, 14, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'standing_change', '13', 'null', '{"id": 13, "member_id": 11, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}');
INSERT INTO public.audit_entry VALUES (1, 16, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'member', '15', 'null', '{"id": 15, "account_id": 2, "name": "Bo Lindqvist", "name_latin": "", "initials": "BL", "avatar": 5, "email": "bo@example.org", "city": "", "about": "A line.\nAnother; with '' and \" and \\ and 100 %.", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": 4, "rhythm_days": null}');
INSERT INTO public.audit_entry VALUES (1, 18, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'standing_change', '17', 'null', '{"id": 17, "member_id": 15, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}');
INSERT INTO public.audit_entry VALUES (1, 20, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'member', '19', 'null', '{"id": 19, "account_id": 3, "name": "\u738b\u5c0f\u68e0", "name_latin": "Wang Xiaotang", "initials": "\u738b", "avatar": 8, "email": "mei@example.org", "city": "\u676d\u5dde", "about": "A line.\nAnother; with '' and \" and \\ and 100 %.", "language": "zh_Hans", "tier_id": 4, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": 30}');
INSERT INTO public.audit_entry VALUES (1, 22, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'standing_change', '21', 'null', '{"id": 21, "member_id": 19, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}');
INSERT INTO public.audit_entry VALUES (1, 24, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'member', '23', 'null', '{"id": 23, "account_id": null, "name": "\u6797\u5b87 O''Neil", "name_latin": "Lin Yu", "initials": "\u6797", "avatar": 10, "email": null, "city": "", "about": "A line.\nAnother; with '' and \" and \\ and 100 %.", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}');
INSERT INTO public.audit_entry VALUES (1, 26, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'standing_change', '25', 'null', '{"id": 25, "member_id": 23, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}');
INSERT INTO public.audit_entry VALUES (1, 29, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'category', '27', 'null', '{"id": 27, "key": "events", "position": 0}');
INSERT INTO public.audit_entry VALUES (1, 30, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'category', '28', 'null', '{"id": 28, "key": null, "position": 1}');
INSERT INTO public.audit_entry VALUES (1, 34, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'category_text', '27/en', 'null', '{"category_id": 27, "language": "en", "name": "Events", "summary": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 35, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'category_text', '27/zh_Hans', 'null', '{"category_id": 27, "language": "zh_Hans", "name": "\u6d3b\u52a8", "summary": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 36, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'category_text', '27/zh_Hant', 'null', '{"category_id": 27, "language": "zh_Hant", "name": "\u6d3b\u52d5", "summary": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 37, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'category_text', '28/en', 'null', '{"category_id": 28, "language": "en", "name": "Garden", "summary": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 38, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'role', '31', 'null', '{"id": 31, "key": "network-coordinator", "position": 0, "workload": "medium", "may_coordinate": true, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}');
INSERT INTO public.audit_entry VALUES (1, 39, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'role', '32', 'null', '{"id": 32, "key": "network-weaver", "position": 1, "workload": "high", "may_coordinate": false, "may_weave": true, "may_keep_data": false, "may_lead": false, "retired_at": null}');
INSERT INTO public.audit_entry VALUES (1, 40, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'role', '33', 'null', '{"id": 33, "key": null, "position": 2, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": true, "retired_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 44, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'role_text', '31/en', 'null', '{"role_id": 31, "language": "en", "name": "Network coordinator", "definition": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 45, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'role_text', '32/en', 'null', '{"role_id": 32, "language": "en", "name": "Network weaver", "definition": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 46, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'role_text', '33/en', 'null', '{"role_id": 33, "language": "en", "name": "Gardener", "definition": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 47, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'task', '41', 'null', '{"id": 41, "category_id": 27, "key": "hosting", "position": 0, "workload": "low", "is_internal": false, "help_minutes": 30, "hidden_at": null}');
INSERT INTO public.audit_entry VALUES (1, 48, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'task', '42', 'null', '{"id": 42, "category_id": 27, "key": null, "position": 1, "workload": "high", "is_internal": true, "help_minutes": null, "hidden_at": null}');
INSERT INTO public.audit_entry VALUES (1, 49, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'task', '43', 'null', '{"id": 43, "category_id": 28, "key": null, "position": 0, "workload": "medium", "is_internal": false, "help_minutes": null, "hidden_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 50, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'task_text', '41/en', 'null', '{"task_id": 41, "language": "en", "name": "Hosting", "summary": "What it is", "hint": "Bring tea", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 51, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'task_text', '42/en', 'null', '{"task_id": 42, "language": "en", "name": "Coordinating events", "summary": "What it is", "hint": "Bring tea", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 52, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'task_text', '43/en', 'null', '{"task_id": 43, "language": "en", "name": "Weeding", "summary": "What it is", "hint": "Bring tea", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 53, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'task_text', '41/zh_Hans', 'null', '{"task_id": 41, "language": "zh_Hans", "name": "\u63a5\u5f85", "summary": "", "hint": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 54, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'task_role', '41/31', 'null', '{"task_id": 41, "role_id": 31, "position": 0}');
INSERT INTO public.audit_entry VALUES (1, 58, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'term', '55', 'null', '{"id": 55, "role_id": 31, "member_id": 11, "starts_on": "2026-01-24", "ends_on": null, "end_reason": "", "reminded_at": null}');
INSERT INTO public.audit_entry VALUES (1, 59, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'term', '56', 'null', '{"id": 56, "role_id": 32, "member_id": 15, "starts_on": "2026-05-04", "ends_on": null, "end_reason": "", "reminded_at": null}');
INSERT INTO public.audit_entry VALUES (1, 60, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'term', '57', 'null', '{"id": 57, "role_id": 32, "member_id": 19, "starts_on": "2026-05-04", "ends_on": "2026-10-31", "end_reason": "Moved away", "reminded_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 67, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'assignment', '61', 'null', '{"id": 61, "task_id": 41, "member_id": 19, "part": "helper", "state": "accepted", "proposed_by_id": 11, "proposed_at": "2026-11-20T09:00:00.123456+00:00", "note": "Would you?", "answered_at": "2026-11-20T09:00:00.123456+00:00", "answered_by_id": 19, "reason": "", "suggested_id": null, "ended_on": null}');
INSERT INTO public.audit_entry VALUES (1, 68, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'assignment', '62', 'null', '{"id": 62, "task_id": 41, "member_id": 23, "part": "holder", "state": "declined", "proposed_by_id": 11, "proposed_at": "2026-11-20T09:00:00.123456+00:00", "note": "", "answered_at": "2026-11-20T09:00:00.123456+00:00", "answered_by_id": null, "reason": "\u6ca1\u6709\u65f6\u95f4", "suggested_id": 19, "ended_on": null}');
INSERT INTO public.audit_entry VALUES (1, 69, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'leave', '63', 'null', '{"id": 63, "member_id": 15, "starts_on": "2026-11-20", "ends_on": "2026-11-27", "note": "Travelling"}');
INSERT INTO public.audit_entry VALUES (1, 70, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'member_interest', '19/27', 'null', '{"member_id": 19, "category_id": 27}');
INSERT INTO public.audit_entry VALUES (1, 71, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'need', '64', 'null', '{"id": 64, "member_id": 19, "check_in_id": null, "text": "a room", "heard_on": "2026-11-20", "closed_on": null}');
INSERT INTO public.audit_entry VALUES (1, 72, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'offer', '65', 'null', '{"id": 65, "member_id": 23, "check_in_id": null, "text": "\u4e00\u8f86\u8f66", "heard_on": "2026-11-20", "closed_on": "2026-11-20"}');
INSERT INTO public.audit_entry VALUES (1, 73, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'pledge', '66', 'null', '{"id": 66, "task_id": 41, "member_id": 19, "note": "I can", "state": "accepted", "pledged_at": "2026-11-20T09:00:00.123456+00:00", "answered_at": "2026-11-20T09:00:00.123456+00:00", "answered_by_id": 11, "answer": "Thank you!"}');
INSERT INTO public.audit_entry VALUES (1, 77, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'contribution', '74', 'null', '{"id": 74, "task_id": 41, "member_id": 19, "pledge_id": 66, "what": "Made tea", "done_on": "2026-11-20", "minutes": 45, "link": "https://example.org/tea", "state": "reported", "reported_at": "2026-11-20T09:00:00.123456+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}');
INSERT INTO public.audit_entry VALUES (1, 78, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'contribution', '75', 'null', '{"id": 75, "task_id": 41, "member_id": 23, "pledge_id": null, "what": "Swept", "done_on": "2026-11-20", "minutes": 60, "link": "", "state": "adjusted", "reported_at": "2026-11-20T09:00:00.123456+00:00", "answered_at": "2026-11-20T09:00:00.123456+00:00", "answered_by_id": 11, "answer": "An hour, I think"}');
INSERT INTO public.audit_entry VALUES (1, 79, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'check_in', '76', 'null', '{"id": 76, "weaver_id": 15, "channel": "phone", "on": "2026-11-20", "shared_line": "Glad to hear you", "weavers_line": "\u2022\u2022\u2022", "logged_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 83, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'check_in_member', '76/19', 'null', '{"check_in_id": 76, "member_id": 19}');
INSERT INTO public.audit_entry VALUES (1, 84, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'check_in_amendment', '80', 'null', '{"id": 80, "check_in_id": 76, "by_id": 15, "at": "2026-11-20T09:00:00.123456+00:00", "shared_line": "Glad", "weavers_line": "\u2022\u2022\u2022"}');
INSERT INTO public.audit_entry VALUES (1, 85, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'follow_up', '81', 'null', '{"id": 81, "member_id": 19, "owner_id": 15, "check_in_id": 76, "what": "\u2022\u2022\u2022", "due_on": "2026-11-20", "done_at": null, "done_by_id": null}');
INSERT INTO public.audit_entry VALUES (1, 86, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'invitation', '82', 'null', '{"id": 82, "email": "new@example.org", "member_id": 23, "role_id": 32, "invited_by_id": 11, "token_hash": "\u2022\u2022\u2022", "invited_at": "2026-11-20T09:00:00.123456+00:00", "expires_at": "2026-12-04T09:00:00.123456+00:00", "accepted_at": null, "revoked_at": null}');
INSERT INTO public.audit_entry VALUES (1, 88, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'personal_link', '87', 'null', '{"id": 87, "member_id": 19, "made_by_id": 11, "token_hash": "\u2022\u2022\u2022", "made_at": "2026-11-20T09:00:00.123456+00:00", "revoked_at": null}');
INSERT INTO public.audit_entry VALUES (1, 90, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'matrix_import', '89', 'null', '{"id": 89, "by_id": 11, "filename": "tea.tsv", "language": "en", "read_at": "2026-11-20T09:00:00.123456+00:00", "confirmed_at": null, "undone_at": null}');
INSERT INTO public.audit_entry VALUES (1, 92, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'task', '91', 'null', '{"id": 91, "category_id": 27, "key": null, "position": 2, "workload": "low", "is_internal": false, "help_minutes": null, "hidden_at": null}');
INSERT INTO public.audit_entry VALUES (1, 93, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'task_text', '91/en', 'null', '{"task_id": 91, "language": "en", "name": "Tea \u8336", "summary": "", "hint": "", "written_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 94, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'changed', 'matrix_import', '89', '{"confirmed_at": null}', '{"confirmed_at": "2026-11-20T09:00:00.123456+00:00"}');
INSERT INTO public.audit_entry VALUES (1, 96, '2026-11-20 09:00:00.123456+00', 11, 1, 'sign-in', 'added', 'matrix_import', '95', 'null', '{"id": 95, "by_id": null, "filename": "again.tsv", "language": "en", "read_at": "2026-11-20T09:00:00.123456+00:00", "confirmed_at": null, "undone_at": null}');
INSERT INTO public.audit_entry VALUES (1, 97, '2026-11-20 09:00:00.123456+00', 15, 2, 'sign-in', 'changed', 'member', '19', '{"city": "\u676d\u5dde", "standing": "active"}', '{"city": "\u82cf\u5dde", "standing": "quiet"}');
INSERT INTO public.audit_entry VALUES (1, 98, '2026-11-20 09:00:00.123456+00', 15, 2, 'sign-in', 'read', 'member', '19', 'null', 'null');
INSERT INTO public.audit_entry VALUES (1, 100, '2026-11-20 09:00:00.123456+00', 15, 2, 'sign-in', 'added', 'leave', '99', 'null', '{"id": 99, "member_id": 15, "starts_on": "2026-11-20", "ends_on": "2026-11-29", "note": ""}');
INSERT INTO public.audit_entry VALUES (1, 101, '2026-11-20 09:00:00.123456+00', 15, 2, 'sign-in', 'removed', 'leave', '63', '{"id": 63, "member_id": 15, "starts_on": "2026-11-20", "ends_on": "2026-11-27", "note": "Travelling"}', 'null');
INSERT INTO public.audit_entry VALUES (2, 6, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'tier', '1', 'null', '{"id": 1, "key": "ordinary", "name": null, "rhythm_days": 90, "position": 0}');
INSERT INTO public.audit_entry VALUES (2, 7, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'tier', '2', 'null', '{"id": 2, "key": "formal", "name": null, "rhythm_days": 60, "position": 1}');
INSERT INTO public.audit_entry VALUES (2, 8, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'tier', '3', 'null', '{"id": 3, "key": "volunteer", "name": null, "rhythm_days": 30, "position": 2}');
INSERT INTO public.audit_entry VALUES (2, 9, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'tier', '4', 'null', '{"id": 4, "key": "donor", "name": null, "rhythm_days": 120, "position": 3}');
INSERT INTO public.audit_entry VALUES (2, 10, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'tier', '5', 'null', '{"id": 5, "key": "honorary", "name": null, "rhythm_days": 180, "position": 4}');
INSERT INTO public.audit_entry VALUES (2, 12, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'member', '11', 'null', '{"id": 11, "account_id": 4, "name": "Sam Okafor", "name_latin": "", "initials": "SO", "avatar": 1, "email": "sam@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2026-11-20", "joined_on": "2026-11-20", "capacity": null, "rhythm_days": null}');
INSERT INTO public.audit_entry VALUES (2, 14, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'standing_change', '13', 'null', '{"id": 13, "member_id": 11, "before": null, "after": "active", "on": "2026-11-20", "reason": "", "by_id": null}');
INSERT INTO public.audit_entry VALUES (2, 16, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'role', '15', 'null', '{"id": 15, "key": "network-coordinator", "position": 0, "workload": "medium", "may_coordinate": true, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}');
INSERT INTO public.audit_entry VALUES (2, 18, '2026-11-20 09:00:00.123456+00', NULL, 1, 'command', 'added', 'term', '17', 'null', '{"id": 17, "role_id": 15, "member_id": 11, "starts_on": "2026-11-20", "ends_on": null, "end_reason": "", "reminded_at": null}');
INSERT INTO public.category VALUES (1, 27, 'events', 0);
INSERT INTO public.category VALUES (1, 28, NULL, 1);
INSERT INTO public.category_text VALUES (1, 27, 'en', 'Events', '', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.category_text VALUES (1, 27, 'zh_Hans', '活动', '', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.category_text VALUES (1, 27, 'zh_Hant', '活動', '', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.category_text VALUES (1, 28, 'en', 'Garden', '', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.check_in VALUES (1, 1, 76, 15, 'phone', '2026-11-20', 'Glad to hear you', 'Tired; ask again in spring', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.check_in_amendment VALUES (1, 80, 76, 15, '2026-11-20 09:00:00.123456+00', 'Glad', 'Tired');
INSERT INTO public.check_in_member VALUES (1, 76, 19);
INSERT INTO public.contribution VALUES (1, 1, 74, 41, 19, 66, 'Made tea', '2026-11-20', 45, 'https://example.org/tea', 'reported', '2026-11-20 09:00:00.123456+00', NULL, NULL, '', 'null');
INSERT INTO public.contribution VALUES (1, 1, 75, 41, 23, NULL, 'Swept', '2026-11-20', 60, '', 'adjusted', '2026-11-20 09:00:00.123456+00', '2026-11-20 09:00:00.123456+00', 11, 'An hour, I think', '{"what": "Swept \u626b", "done_on": "2026-11-20", "minutes": null}');
INSERT INTO public.failed_sign_ins VALUES ('ab32c99715bd1aab9fed8fc559bf621e4fe906d83e6075e615b1f1a830a904b7', 29919420, 1);
INSERT INTO public.failed_sign_ins VALUES ('fe16bbcce0809ac02ffb7bc6346b729135e813f354572a9f9aa91317e76abc0d', 29919420, 1);
INSERT INTO public.follow_up VALUES (1, 81, 19, 15, 76, 'Call about the room', '2026-11-20', NULL, NULL);
INSERT INTO public.form_receipt VALUES ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '/n/riverside/members/7', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.id_counter VALUES (1, 102);
INSERT INTO public.id_counter VALUES (2, 19);
INSERT INTO public.invitation VALUES (1, 82, 'new@example.org', 23, 32, 11, 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', '2026-11-20 09:00:00.123456+00', '2026-12-04 09:00:00.123456+00', NULL, NULL);
INSERT INTO public.job VALUES (1, 'sign_in_link', '{"email": "mei@example.org", "asked_at": "2026-11-20T09:00:00.123456+00:00"}', NULL, '2026-11-20 09:00:00.123456+00', NULL, 0, NULL, '');
INSERT INTO public.job VALUES (2, 'daily_reminders', '{}', 'daily-1-2026-11-19', '2026-11-20 09:00:00.123456+00', NULL, 1, '2026-11-20 09:00:00.123456+00', '');
INSERT INTO public.leave VALUES (1, 99, 15, '2026-11-20', '2026-11-29', '');
INSERT INTO public.matrix_import VALUES (1, 89, 11, 'tea.tsv', 'en', '{"language": "en", "categories": [{"line": 2, "name": "Events", "summary": "", "sheet": ""}], "tasks": [{"line": 2, "category": "Events", "name": "Tea \u8336", "summary": "", "roles": [], "workload": "low", "hint": "", "internal": false, "sheet": ""}], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category | workload", "sheet": ""}], "unread": [], "ignored_columns": []}', '{"category": {}, "role": {}, "task": {"91": [null, {"key": null, "category_id": 27, "workload": "low", "is_internal": false, "help_minutes": null, "is_hidden": false, "roles": [], "texts": {"en": ["Tea \u8336", "", "", "2026-11-20T09:00:00.123456+00:00"]}}]}}', '2026-11-20 09:00:00.123456+00', '2026-11-20 09:00:00.123456+00', NULL);
INSERT INTO public.matrix_import VALUES (1, 95, NULL, 'again.tsv', 'en', '{"language": "en", "categories": [{"line": 2, "name": "Events", "summary": "", "sheet": ""}], "tasks": [{"line": 2, "category": "Events", "name": "Tea \u8336", "summary": "", "roles": [], "workload": "low", "hint": "", "internal": false, "sheet": ""}], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category | workload", "sheet": ""}], "unread": [], "ignored_columns": []}', 'null', '2026-11-20 09:00:00.123456+00', NULL, NULL);
INSERT INTO public.member VALUES (1, 1, 11, 1, 'Ana Ruiz', '', 'ruiz ana', 'ana ruiz anaruiz ruizana rana', 'AR', 3, 'ana@example.org', '', 'A line.
Another; with '' and " and \ and 100 %.', NULL, NULL, 'active', '2025-10-16', '2025-10-16', NULL, NULL);
INSERT INTO public.member VALUES (1, 1, 15, 2, 'Bo Lindqvist', '', 'lindqvist bo', 'bo lindqvist bolindqvist blindqvist lindqvistbo lbo', 'BL', 5, 'bo@example.org', '', 'A line.
Another; with '' and " and \ and 100 %.', NULL, NULL, 'active', '2025-10-16', '2025-10-16', 4, NULL);
INSERT INTO public.member VALUES (1, 1, 23, NULL, '林宇 O''Neil', 'Lin Yu', 'lin2林 yu3宇 oneil', '林宇 oneil lin yu linyu lyu yulin ylin', '林', 10, NULL, '', 'A line.
Another; with '' and " and \ and 100 %.', NULL, NULL, 'active', '2025-10-16', '2025-10-16', NULL, NULL);
INSERT INTO public.member VALUES (2, 1, 19, 3, '王小棠', 'Wang Xiaotang', 'wang2王 xiao3小 tang2棠', '王小棠 wang xiao tang wangxiaotang wangxtang wxiaotang wxtang wang xiaotang xiaotangwang xwang', '王', 8, 'mei@example.org', '苏州', 'A line.
Another; with '' and " and \ and 100 %.', 'zh_Hans', 4, 'quiet', '2025-10-16', '2025-10-16', NULL, 30);
INSERT INTO public.member VALUES (1, 2, 11, 4, 'Sam Okafor', '', 'okafor sam', 'sam okafor samokafor sokafor okaforsam osam', 'SO', 1, 'sam@example.org', '', '', NULL, NULL, 'active', '2026-11-20', '2026-11-20', NULL, NULL);
INSERT INTO public.member_interest VALUES (1, 19, 27);
INSERT INTO public.need VALUES (1, 64, 19, NULL, 'a room', '2026-11-20', NULL);
INSERT INTO public.network VALUES (1, 1, 'riverside', 'Riverside “R&D”', 'en', 'Europe/Berlin', 'member', 'quarter', 1, 2, 3, 6, '2026-11-20 09:00:00.123456+00');
INSERT INTO public.network VALUES (1, 2, 'hillside', '山边', 'zh_Hans', 'Asia/Shanghai', 'member', 'quarter', 1, 2, 3, 6, '2026-11-20 09:00:00.123456+00');
INSERT INTO public.offer VALUES (1, 65, 23, NULL, '一辆车', '2026-11-20', '2026-11-20');
INSERT INTO public.personal_link VALUES (1, 87, 19, 11, '9619b7d359fa1c01cd8252d42b2eb76e71b6bd5ac12ecf7c563c01fb7e7e5cb1', '2026-11-20 09:00:00.123456+00', NULL);
INSERT INTO public.pledge VALUES (1, 66, 41, 19, 'I can', 'accepted', '2026-11-20 09:00:00.123456+00', '2026-11-20 09:00:00.123456+00', 11, 'Thank you!');
INSERT INTO public.role VALUES (1, 1, 31, 'network-coordinator', 0, 'medium', true, false, false, false, NULL);
INSERT INTO public.role VALUES (1, 1, 32, 'network-weaver', 1, 'high', false, true, false, false, NULL);
INSERT INTO public.role VALUES (1, 1, 33, NULL, 2, 'medium', false, false, false, true, '2026-11-20 09:00:00.123456+00');
INSERT INTO public.role VALUES (1, 2, 15, 'network-coordinator', 0, 'medium', true, false, false, false, NULL);
INSERT INTO public.role_text VALUES (1, 31, 'en', 'Network coordinator', '', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.role_text VALUES (1, 32, 'en', 'Network weaver', '', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.role_text VALUES (1, 33, 'en', 'Gardener', '', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.sign_in VALUES (1, 1, '4f34b8718d3774b4806464f8a350ce81750ff1d84d5c1a879048472b307865bc', 'Firefox on Linux', false, '2026-11-20 09:00:00.123456+00', '2026-11-20 09:00:00.123456+00', '2027-02-18 09:00:00.123456+00', NULL);
INSERT INTO public.sign_in_link VALUES (1, 2, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-11-20 09:00:00.123456+00', '2026-11-20 09:15:00.123456+00', NULL);
INSERT INTO public.standing_change VALUES (1, 13, 11, NULL, 'active', '2025-10-16', '', NULL);
INSERT INTO public.standing_change VALUES (1, 17, 15, NULL, 'active', '2025-10-16', '', NULL);
INSERT INTO public.standing_change VALUES (1, 21, 19, NULL, 'active', '2025-10-16', '', NULL);
INSERT INTO public.standing_change VALUES (1, 25, 23, NULL, 'active', '2025-10-16', '', NULL);
INSERT INTO public.standing_change VALUES (2, 13, 11, NULL, 'active', '2026-11-20', '', NULL);
INSERT INTO public.task VALUES (1, 1, 41, 27, 'hosting', 0, 'low', false, 30, NULL);
INSERT INTO public.task VALUES (1, 1, 42, 27, NULL, 1, 'high', true, NULL, NULL);
INSERT INTO public.task VALUES (1, 1, 43, 28, NULL, 0, 'medium', false, NULL, '2026-11-20 09:00:00.123456+00');
INSERT INTO public.task VALUES (1, 1, 91, 27, NULL, 2, 'low', false, NULL, NULL);
INSERT INTO public.task_role VALUES (1, 41, 31, 0);
INSERT INTO public.task_text VALUES (1, 41, 'en', 'Hosting', 'What it is', 'Bring tea', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.task_text VALUES (1, 42, 'en', 'Coordinating events', 'What it is', 'Bring tea', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.task_text VALUES (1, 43, 'en', 'Weeding', 'What it is', 'Bring tea', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.task_text VALUES (1, 41, 'zh_Hans', '接待', '', '', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.task_text VALUES (1, 91, 'en', 'Tea 茶', '', '', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.term VALUES (1, 1, 55, 31, 11, '2026-01-24', NULL, '', NULL);
INSERT INTO public.term VALUES (1, 1, 56, 32, 15, '2026-05-04', NULL, '', NULL);
INSERT INTO public.term VALUES (1, 1, 57, 32, 19, '2026-05-04', '2026-10-31', 'Moved away', '2026-11-20 09:00:00.123456+00');
INSERT INTO public.term VALUES (1, 2, 17, 15, 11, '2026-11-20', NULL, '', NULL);
INSERT INTO public.tier VALUES (1, 1, 'ordinary', NULL, 90, 0);
INSERT INTO public.tier VALUES (1, 2, 'formal', NULL, 60, 1);
INSERT INTO public.tier VALUES (1, 3, 'volunteer', NULL, 30, 2);
INSERT INTO public.tier VALUES (1, 4, 'donor', NULL, 120, 3);
INSERT INTO public.tier VALUES (1, 5, 'honorary', NULL, 180, 4);
INSERT INTO public.tier VALUES (2, 1, 'ordinary', NULL, 90, 0);
INSERT INTO public.tier VALUES (2, 2, 'formal', NULL, 60, 1);
INSERT INTO public.tier VALUES (2, 3, 'volunteer', NULL, 30, 2);
INSERT INTO public.tier VALUES (2, 4, 'donor', NULL, 120, 3);
INSERT INTO public.tier VALUES (2, 5, 'honorary', NULL, 180, 4);
SELECT pg_catalog.setval('public.account_audit_entry_id_seq', 9, true);
SELECT pg_catalog.setval('public.account_id_seq', 5, true);
SELECT pg_catalog.setval('public.job_id_seq', 2, true);
SELECT pg_catalog.setval('public.network_id_seq', 2, true);
SELECT pg_catalog.setval('public.sign_in_id_seq', 1, true);
SELECT pg_catalog.setval('public.sign_in_link_id_seq', 1, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);
ALTER TABLE ONLY public.account_audit_entry
    ADD CONSTRAINT pk_account_audit_entry PRIMARY KEY (id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT pk_assignment PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT pk_audit_entry PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.category
    ADD CONSTRAINT pk_category PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.category_text
    ADD CONSTRAINT pk_category_text PRIMARY KEY (network_id, category_id, language);
ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT pk_check_in PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.check_in_amendment
    ADD CONSTRAINT pk_check_in_amendment PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.check_in_member
    ADD CONSTRAINT pk_check_in_member PRIMARY KEY (network_id, check_in_id, member_id);
ALTER TABLE ONLY public.contribution
    ADD CONSTRAINT pk_contribution PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.failed_sign_ins
    ADD CONSTRAINT pk_failed_sign_ins PRIMARY KEY (key, "window");
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT pk_follow_up PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.form_receipt
    ADD CONSTRAINT pk_form_receipt PRIMARY KEY (key_hash);
ALTER TABLE ONLY public.id_counter
    ADD CONSTRAINT pk_id_counter PRIMARY KEY (network_id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT pk_invitation PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);
ALTER TABLE ONLY public.leave
    ADD CONSTRAINT pk_leave PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.matrix_import
    ADD CONSTRAINT pk_matrix_import PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.member_interest
    ADD CONSTRAINT pk_member_interest PRIMARY KEY (network_id, member_id, category_id);
ALTER TABLE ONLY public.need
    ADD CONSTRAINT pk_need PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.network
    ADD CONSTRAINT pk_network PRIMARY KEY (id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT pk_offer PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT pk_personal_link PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.pledge
    ADD CONSTRAINT pk_pledge PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.role
    ADD CONSTRAINT pk_role PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.role_text
    ADD CONSTRAINT pk_role_text PRIMARY KEY (network_id, role_id, language);
ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT pk_sign_in PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_link
    ADD CONSTRAINT pk_sign_in_link PRIMARY KEY (id);
ALTER TABLE ONLY public.standing_change
    ADD CONSTRAINT pk_standing_change PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT pk_task PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.task_role
    ADD CONSTRAINT pk_task_role PRIMARY KEY (network_id, task_id, role_id);
ALTER TABLE ONLY public.task_text
    ADD CONSTRAINT pk_task_text PRIMARY KEY (network_id, task_id, language);
ALTER TABLE ONLY public.term
    ADD CONSTRAINT pk_term PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.tier
    ADD CONSTRAINT pk_tier PRIMARY KEY (network_id, id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_email UNIQUE (email);
ALTER TABLE ONLY public.category
    ADD CONSTRAINT uq_category_network_id_key UNIQUE (network_id, key);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT uq_job_unique_key UNIQUE (unique_key);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT uq_member_network_id_account_id UNIQUE (network_id, account_id);
ALTER TABLE ONLY public.network
    ADD CONSTRAINT uq_network_slug UNIQUE (slug);
ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT uq_personal_link_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.role
    ADD CONSTRAINT uq_role_network_id_key UNIQUE (network_id, key);
ALTER TABLE ONLY public.sign_in_link
    ADD CONSTRAINT uq_sign_in_link_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT uq_task_network_id_key UNIQUE (network_id, key);
ALTER TABLE ONLY public.tier
    ADD CONSTRAINT uq_tier_network_id_key UNIQUE (network_id, key);
CREATE INDEX ix_account_audit_entry_at ON public.account_audit_entry USING btree (at);
CREATE INDEX ix_assignment_network_id_member_id_state ON public.assignment USING btree (network_id, member_id, state);
CREATE INDEX ix_assignment_network_id_state ON public.assignment USING btree (network_id, state);
CREATE INDEX ix_audit_entry_network_id_at ON public.audit_entry USING btree (network_id, at);
CREATE INDEX ix_audit_entry_network_id_kind_row_id ON public.audit_entry USING btree (network_id, kind, row_id);
CREATE INDEX ix_check_in_amendment_network_id_check_in_id ON public.check_in_amendment USING btree (network_id, check_in_id);
CREATE INDEX ix_check_in_member_network_id_member_id ON public.check_in_member USING btree (network_id, member_id);
CREATE INDEX ix_check_in_network_id_on ON public.check_in USING btree (network_id, "on");
CREATE INDEX ix_contribution_network_id_done_on ON public.contribution USING btree (network_id, done_on);
CREATE INDEX ix_contribution_network_id_member_id_done_on ON public.contribution USING btree (network_id, member_id, done_on);
CREATE INDEX ix_contribution_network_id_state ON public.contribution USING btree (network_id, state);
CREATE INDEX ix_contribution_network_id_task_id_done_on_state ON public.contribution USING btree (network_id, task_id, done_on, state);
CREATE INDEX ix_follow_up_network_id_member_id ON public.follow_up USING btree (network_id, member_id);
CREATE INDEX ix_follow_up_network_id_owner_id_due_on ON public.follow_up USING btree (network_id, owner_id, due_on);
CREATE INDEX ix_invitation_network_id_email ON public.invitation USING btree (network_id, email);
CREATE INDEX ix_job_done_at_run_at ON public.job USING btree (done_at, run_at);
CREATE INDEX ix_leave_network_id_ends_on ON public.leave USING btree (network_id, ends_on);
CREATE INDEX ix_leave_network_id_member_id ON public.leave USING btree (network_id, member_id);
CREATE INDEX ix_member_account_id ON public.member USING btree (account_id);
CREATE INDEX ix_member_network_id_sort_key ON public.member USING btree (network_id, sort_key);
CREATE INDEX ix_member_network_id_standing ON public.member USING btree (network_id, standing);
CREATE INDEX ix_need_network_id_member_id ON public.need USING btree (network_id, member_id);
CREATE INDEX ix_offer_network_id_member_id ON public.offer USING btree (network_id, member_id);
CREATE INDEX ix_personal_link_network_id_member_id ON public.personal_link USING btree (network_id, member_id);
CREATE INDEX ix_pledge_network_id_member_id ON public.pledge USING btree (network_id, member_id);
CREATE INDEX ix_pledge_network_id_state ON public.pledge USING btree (network_id, state);
CREATE INDEX ix_sign_in_account_id ON public.sign_in USING btree (account_id);
CREATE INDEX ix_sign_in_link_account_id ON public.sign_in_link USING btree (account_id);
CREATE INDEX ix_standing_change_network_id_member_id_on ON public.standing_change USING btree (network_id, member_id, "on");
CREATE INDEX ix_task_network_id_category_id_position ON public.task USING btree (network_id, category_id, "position");
CREATE INDEX ix_task_role_network_id_role_id ON public.task_role USING btree (network_id, role_id);
CREATE INDEX ix_term_network_id_ends_on ON public.term USING btree (network_id, ends_on);
CREATE INDEX ix_term_network_id_member_id ON public.term USING btree (network_id, member_id);
CREATE INDEX ix_term_network_id_role_id ON public.term USING btree (network_id, role_id);
CREATE UNIQUE INDEX uq_assignment_live ON public.assignment USING btree (network_id, task_id, member_id) WHERE ((state)::text = ANY ((ARRAY['proposed'::character varying, 'accepted'::character varying])::text[]));
CREATE UNIQUE INDEX uq_member_network_id_email ON public.member USING btree (network_id, email);
CREATE UNIQUE INDEX uq_pledge_live ON public.pledge USING btree (network_id, task_id, member_id) WHERE ((state)::text = ANY ((ARRAY['open'::character varying, 'accepted'::character varying])::text[]));
CREATE TRIGGER account_audit_entry_is_kept BEFORE DELETE OR UPDATE ON public.account_audit_entry FOR EACH ROW EXECUTE FUNCTION public.weave_trail_is_kept();
CREATE TRIGGER audit_entry_is_kept BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.weave_trail_is_kept();
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_network_id_answered_by_id_member FOREIGN KEY (network_id, answered_by_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_network_id_proposed_by_id_member FOREIGN KEY (network_id, proposed_by_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_network_id_suggested_id_member FOREIGN KEY (network_id, suggested_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_network_id_task_id_task FOREIGN KEY (network_id, task_id) REFERENCES public.task(network_id, id);
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT fk_audit_entry_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.category
    ADD CONSTRAINT fk_category_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.category_text
    ADD CONSTRAINT fk_category_text_network_id_category_id_category FOREIGN KEY (network_id, category_id) REFERENCES public.category(network_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.category_text
    ADD CONSTRAINT fk_category_text_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.check_in_amendment
    ADD CONSTRAINT fk_check_in_amendment_network_id_by_id_member FOREIGN KEY (network_id, by_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.check_in_amendment
    ADD CONSTRAINT fk_check_in_amendment_network_id_check_in_id_check_in FOREIGN KEY (network_id, check_in_id) REFERENCES public.check_in(network_id, id);
ALTER TABLE ONLY public.check_in_amendment
    ADD CONSTRAINT fk_check_in_amendment_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.check_in_member
    ADD CONSTRAINT fk_check_in_member_network_id_check_in_id_check_in FOREIGN KEY (network_id, check_in_id) REFERENCES public.check_in(network_id, id);
ALTER TABLE ONLY public.check_in_member
    ADD CONSTRAINT fk_check_in_member_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.check_in_member
    ADD CONSTRAINT fk_check_in_member_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT fk_check_in_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT fk_check_in_network_id_weaver_id_member FOREIGN KEY (network_id, weaver_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.contribution
    ADD CONSTRAINT fk_contribution_network_id_answered_by_id_member FOREIGN KEY (network_id, answered_by_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.contribution
    ADD CONSTRAINT fk_contribution_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.contribution
    ADD CONSTRAINT fk_contribution_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.contribution
    ADD CONSTRAINT fk_contribution_network_id_pledge_id_pledge FOREIGN KEY (network_id, pledge_id) REFERENCES public.pledge(network_id, id);
ALTER TABLE ONLY public.contribution
    ADD CONSTRAINT fk_contribution_network_id_task_id_task FOREIGN KEY (network_id, task_id) REFERENCES public.task(network_id, id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_network_id_check_in_id_check_in FOREIGN KEY (network_id, check_in_id) REFERENCES public.check_in(network_id, id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_network_id_done_by_id_member FOREIGN KEY (network_id, done_by_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_network_id_owner_id_member FOREIGN KEY (network_id, owner_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.id_counter
    ADD CONSTRAINT fk_id_counter_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_network_id_invited_by_id_member FOREIGN KEY (network_id, invited_by_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_network_id_role_id_role FOREIGN KEY (network_id, role_id) REFERENCES public.role(network_id, id);
ALTER TABLE ONLY public.leave
    ADD CONSTRAINT fk_leave_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.leave
    ADD CONSTRAINT fk_leave_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.matrix_import
    ADD CONSTRAINT fk_matrix_import_network_id_by_id_member FOREIGN KEY (network_id, by_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.matrix_import
    ADD CONSTRAINT fk_matrix_import_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.member_interest
    ADD CONSTRAINT fk_member_interest_network_id_category_id_category FOREIGN KEY (network_id, category_id) REFERENCES public.category(network_id, id);
ALTER TABLE ONLY public.member_interest
    ADD CONSTRAINT fk_member_interest_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.member_interest
    ADD CONSTRAINT fk_member_interest_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_network_id_tier_id_tier FOREIGN KEY (network_id, tier_id) REFERENCES public.tier(network_id, id);
ALTER TABLE ONLY public.need
    ADD CONSTRAINT fk_need_network_id_check_in_id_check_in FOREIGN KEY (network_id, check_in_id) REFERENCES public.check_in(network_id, id);
ALTER TABLE ONLY public.need
    ADD CONSTRAINT fk_need_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.need
    ADD CONSTRAINT fk_need_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT fk_offer_network_id_check_in_id_check_in FOREIGN KEY (network_id, check_in_id) REFERENCES public.check_in(network_id, id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT fk_offer_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.offer
    ADD CONSTRAINT fk_offer_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT fk_personal_link_network_id_made_by_id_member FOREIGN KEY (network_id, made_by_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT fk_personal_link_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT fk_personal_link_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.pledge
    ADD CONSTRAINT fk_pledge_network_id_answered_by_id_member FOREIGN KEY (network_id, answered_by_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.pledge
    ADD CONSTRAINT fk_pledge_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.pledge
    ADD CONSTRAINT fk_pledge_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.pledge
    ADD CONSTRAINT fk_pledge_network_id_task_id_task FOREIGN KEY (network_id, task_id) REFERENCES public.task(network_id, id);
ALTER TABLE ONLY public.role
    ADD CONSTRAINT fk_role_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.role_text
    ADD CONSTRAINT fk_role_text_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.role_text
    ADD CONSTRAINT fk_role_text_network_id_role_id_role FOREIGN KEY (network_id, role_id) REFERENCES public.role(network_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sign_in_link
    ADD CONSTRAINT fk_sign_in_link_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.standing_change
    ADD CONSTRAINT fk_standing_change_network_id_by_id_member FOREIGN KEY (network_id, by_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.standing_change
    ADD CONSTRAINT fk_standing_change_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.standing_change
    ADD CONSTRAINT fk_standing_change_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT fk_task_network_id_category_id_category FOREIGN KEY (network_id, category_id) REFERENCES public.category(network_id, id);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT fk_task_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.task_role
    ADD CONSTRAINT fk_task_role_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.task_role
    ADD CONSTRAINT fk_task_role_network_id_role_id_role FOREIGN KEY (network_id, role_id) REFERENCES public.role(network_id, id);
ALTER TABLE ONLY public.task_role
    ADD CONSTRAINT fk_task_role_network_id_task_id_task FOREIGN KEY (network_id, task_id) REFERENCES public.task(network_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.task_text
    ADD CONSTRAINT fk_task_text_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.task_text
    ADD CONSTRAINT fk_task_text_network_id_task_id_task FOREIGN KEY (network_id, task_id) REFERENCES public.task(network_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.term
    ADD CONSTRAINT fk_term_network_id_member_id_member FOREIGN KEY (network_id, member_id) REFERENCES public.member(network_id, id);
ALTER TABLE ONLY public.term
    ADD CONSTRAINT fk_term_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.term
    ADD CONSTRAINT fk_term_network_id_role_id_role FOREIGN KEY (network_id, role_id) REFERENCES public.role(network_id, id);
ALTER TABLE ONLY public.tier
    ADD CONSTRAINT fk_tier_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE public.assignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.category ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.category_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.check_in ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.check_in_amendment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.check_in_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.contribution ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.follow_up ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.id_counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.leave ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.matrix_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.member_interest ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.need ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.personal_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pledge ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.role ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.role_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.standing_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.task ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.task_role ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.task_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.term ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tier ENABLE ROW LEVEL SECURITY;
CREATE POLICY within_network ON public.assignment USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.audit_entry USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.category USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.category_text USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.check_in USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.check_in_amendment USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.check_in_member USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.contribution USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.follow_up USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.id_counter USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.invitation USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.leave USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.matrix_import USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.member USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.member_interest USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.need USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.offer USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.personal_link USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.pledge USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.role USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.role_text USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.standing_change USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.task USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.task_role USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.task_text USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.term USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
CREATE POLICY within_network ON public.tier USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
