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
CREATE FUNCTION public.weave_link(text, integer, text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$ SELECT encode(sha256(convert_to($1 || ':' || $2 || ':' || $3, 'UTF8')), 'hex') $_$;
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
    salt character varying(32),
    content_digest character varying(64) DEFAULT ''::character varying NOT NULL,
    link character varying(64) DEFAULT ''::character varying NOT NULL,
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
CREATE TABLE public.account_trail (
    id integer NOT NULL,
    next_id integer NOT NULL,
    head character varying(64) NOT NULL
);
CREATE SEQUENCE public.account_trail_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.account_trail_id_seq OWNED BY public.account_trail.id;
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
    salt character varying(32),
    content_digest character varying(64) DEFAULT ''::character varying NOT NULL,
    link character varying(64) DEFAULT ''::character varying NOT NULL,
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
CREATE TABLE public.given_in_month (
    network_id integer NOT NULL,
    task_id integer NOT NULL,
    month date NOT NULL,
    times integer NOT NULL
);
ALTER TABLE ONLY public.given_in_month FORCE ROW LEVEL SECURITY;
CREATE TABLE public.id_counter (
    network_id integer NOT NULL,
    next_id integer NOT NULL,
    trail_head character varying(64) DEFAULT ''::character varying NOT NULL
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
    contacts integer DEFAULT 0 NOT NULL,
    last_contact_on date,
    last_given_on date,
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
ALTER TABLE ONLY public.account_trail ALTER COLUMN id SET DEFAULT nextval('public.account_trail_id_seq'::regclass);
ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);
ALTER TABLE ONLY public.network ALTER COLUMN id SET DEFAULT nextval('public.network_id_seq'::regclass);
ALTER TABLE ONLY public.sign_in ALTER COLUMN id SET DEFAULT nextval('public.sign_in_id_seq'::regclass);
ALTER TABLE ONLY public.sign_in_link ALTER COLUMN id SET DEFAULT nextval('public.sign_in_link_id_seq'::regclass);
INSERT INTO public.account VALUES (1, 'ana@example.org', '$argon2id$v=19$m=65536,t=3,p=4$Jlmtfo6Za6jWavZKqTztXw$0iIp63jCKbSOmNrgK5/NaHDUw86AHcp6NPELCd/uRng', NULL, 'auto', '2026-11-20 09:00:00+00', NULL);
INSERT INTO public.account VALUES (2, 'bo@example.org', '$argon2id$v=19$m=65536,t=3,p=4$sj0//j1X7jRM0u4a5h3eZw$3qF2yrFXdLg4TifSHiDVVVi4Jqd0oe4C4z80lTFebEc', NULL, 'auto', '2026-11-20 09:00:00+00', NULL);
INSERT INTO public.account VALUES (4, 'sam@example.org', '$argon2id$v=19$m=65536,t=3,p=4$dUbjYdK2Juj647E5IFfi6A$oN7Thn18bX0P9ZO/s1qUv3A6kjrHx6K0wkmPsZ+1UTk', NULL, 'auto', '2026-11-20 09:00:00+00', NULL);
INSERT INTO public.account VALUES (5, 'wei@example.org', '$argon2id$v=19$m=65536,t=3,p=4$iB9+PFCfDAzONOPGogAYxg$uO59zOfqXdj9FB8lKX5ohzAhGWPoZQbZBPkdZl2wreY', NULL, 'auto', '2026-11-20 09:00:00+00', NULL);
INSERT INTO public.account VALUES (3, 'mei@example.org', '$argon2id$v=19$m=65536,t=3,p=4$peARRQ5QDQrc94+865j9sw$UWrVWnyWgbCRfEepa/5+KZB4LhLmM4zyB3obRQ/ppjs', 'zh_Hans', 'dark', '2026-11-20 09:00:00+00', NULL);
INSERT INTO public.account VALUES (6, 'ines@example.org', '$argon2id$v=19$m=65536,t=3,p=4$mDJXcVgYau6XCAjd2oxg5w$YI7bDm5CrT5+igpWIuOOpaV6zvh07umGLr98qgf7TKc', 'en', 'auto', '2026-11-20 09:00:00+00', NULL);
INSERT INTO public.account_audit_entry VALUES (1, '2026-11-27 01:57:50.233403+00', NULL, 'command', 'added', 'network', '1', 'null', '{"id": 1, "slug": "riverside", "name": "Riverside", "language": "en", "time_zone": "UTC", "member_noun": "member", "period": "quarter", "points_low": 1, "points_medium": 2, "points_high": 3, "capacity": 6, "created_at": "2026-11-20T09:00:00+00:00"}', 'fbea8d312eb4ff6ce49684bd83c30e26', '6ce50a9f625d0ac2c43ca604e97209972caa202dbcf081ff975269e44cb7cd56', '338eda59a1f5bd548aa06f2586a64175d4a553e2796dc881514cfc033158cbe4');
INSERT INTO public.account_audit_entry VALUES (2, '2026-11-27 01:57:50.453892+00', NULL, 'command', 'added', 'account', '1', 'null', '{"id": 1, "email": "ana@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}', '53bd94c5a5b2536a981197d5bfc47bd6', '77ea879c5dfb1503abfe44fc5fef55a68a0409c8065e532835db36ab4dae6eb7', '338eda59a1f5bd548aa06f2586a64175d4a553e2796dc881514cfc033158cbe4');
INSERT INTO public.account_audit_entry VALUES (3, '2026-11-27 01:57:50.675833+00', NULL, 'command', 'added', 'account', '2', 'null', '{"id": 2, "email": "bo@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}', '294bec11c743caf4a0c33465cbb51af2', 'c864173063970882a509df3c7dc689a4f453481dfa9ad0c80e5ef269632c3737', '338eda59a1f5bd548aa06f2586a64175d4a553e2796dc881514cfc033158cbe4');
INSERT INTO public.account_audit_entry VALUES (4, '2026-11-27 01:57:50.865185+00', NULL, 'command', 'added', 'account', '3', 'null', '{"id": 3, "email": "mei@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}', '34a0ee69cc1edbdfe62277e21b157599', '931761ee4f25e8642e877419805f912b83126fb5bf684daf99d7d09832383d82', '338eda59a1f5bd548aa06f2586a64175d4a553e2796dc881514cfc033158cbe4');
INSERT INTO public.account_audit_entry VALUES (5, '2026-11-27 01:57:51.154075+00', NULL, 'command', 'added', 'network', '2', 'null', '{"id": 2, "slug": "hillside", "name": "Hillside", "language": "zh_Hans", "time_zone": "Asia/Shanghai", "member_noun": "member", "period": "quarter", "points_low": 1, "points_medium": 2, "points_high": 3, "capacity": 6, "created_at": "2026-11-20T09:00:00+00:00"}', '2603140e6b06819422ee31496f35badb', 'bad6717345e165280987d3d13031ef9bb7808ea6d8b6aaf5137acc7835a9630b', '0c9c333ee552025d88756747823dd956bf7493d444b1ba1aeae2ad213a06a455');
INSERT INTO public.account_audit_entry VALUES (6, '2026-11-27 01:57:51.349445+00', NULL, 'command', 'added', 'account', '4', 'null', '{"id": 4, "email": "sam@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}', '109ebf4bcdea99e5d4381cc0e5e290d6', '0aeb613b8673b9569436eabf3c931d289412799707ccd991d7549fdb3cb2b0fc', '0c9c333ee552025d88756747823dd956bf7493d444b1ba1aeae2ad213a06a455');
INSERT INTO public.account_audit_entry VALUES (7, '2026-11-27 01:57:51.536085+00', NULL, 'command', 'added', 'account', '5', 'null', '{"id": 5, "email": "wei@example.org", "password_hash": "\u2022\u2022\u2022", "language": null, "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}', '0edea88023bcc7e3ab8268f4061c5ed8', 'c5102310b77e6aa7dcdbe0bb3db052151527e0b8ab26f024b8bef0c40340db87', 'a4610783c167dc6064fac93f4b8ea27cf901eaf31e58bbd17355c74aa6a66c42');
INSERT INTO public.account_audit_entry VALUES (8, '2026-11-27 01:57:51.777031+00', 3, 'command', 'added', 'sign_in', '1', 'null', '{"id": 1, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'f3b096534d9058e6bb54775e0719183b', '54f516e867428dd44ebbf6773deb41ac552f8f4ded9db36c65f0753baf0c58b0', '9cde54920a2d02db1d6c5c4efac23d9e24cd6e500736d89302504fc036c2cb6d');
INSERT INTO public.account_audit_entry VALUES (9, '2026-11-20 09:00:00+00', 3, 'sign-in', 'changed', 'account', '3', '{"language": null}', '{"language": "zh_Hans"}', '003218e879393fab265c92a80c3090ff', '6852ebbccdc03f08ce7aa8efab0a7f980501d0c8bc986c77cbd379f59858a7ed', 'ecfb837ae69b3aa5d59c478ac528dc3188b5f410fe498e35c560bb000080d4ef');
INSERT INTO public.account_audit_entry VALUES (10, '2026-11-27 01:57:51.790041+00', 3, 'command', 'added', 'sign_in', '2', 'null', '{"id": 2, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'd66c95f79339d18c7e4698ea7761dae2', '749df6ec74a60e599decbe364c6e8e8171cb59604351502f29fd90c66fc82199', '4b5a494ded833a746ad3dd2ad9cb0697bf368f0af48fef1cd2822216fa0165fa');
INSERT INTO public.account_audit_entry VALUES (11, '2026-11-20 09:00:00+00', 3, 'sign-in', 'changed', 'account', '3', '{"theme": "auto"}', '{"theme": "dark"}', 'fafedc01a53624d8898fe5efa1fab36e', '02cdf94ab73f333470d01836c905cdcca4a99d9b61448b9d4991df8c213a9c8d', '48718564ffdae4aeebd5abf5cf51ff1f532abf7e4b1797cd2c024212c2abdbe4');
INSERT INTO public.account_audit_entry VALUES (12, '2026-11-27 01:57:51.801185+00', 3, 'command', 'added', 'sign_in', '3', 'null', '{"id": 3, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'bf3901aba713a861a582ef7e9d4bcd2a', '7622384cba061eeab545096a5bad5af1d789f4e6b108bd49d3ae3fea4aa5b5a5', '29dd368b5343ae5cefa14f1256328128a968ad88279bcb91c27fcf68f75449ef');
INSERT INTO public.account_audit_entry VALUES (13, '2026-11-20 09:00:00+00', 3, 'sign-in', 'changed', 'account', '3', '{"password_hash": "\u2022\u2022\u2022"}', '{"password_hash": "\u2022\u2022\u2022"}', '8d9e53311a5fbb358a566949f1545825', 'c118239055ec92ec9030e5f5372c1bc9fbdcc3aaf7b9dcda7793daad522583c1', 'b49e6c94c4acbbe522ed01c88d868f277d0992d7b00d6c5f2decba7457473b75');
INSERT INTO public.account_audit_entry VALUES (14, '2026-11-20 09:00:00+00', 3, 'sign-in', 'changed', 'sign_in', '1', '{"revoked_at": null}', '{"revoked_at": "2026-11-20T09:00:00+00:00"}', 'd1b3c53b70e9f245d36fa429e29f359c', 'bfaffe6efc3c3c97a930d4c4cb5a5a8ca6b11d3f4bd5a7388a35261d1fdfa2f6', 'b49e6c94c4acbbe522ed01c88d868f277d0992d7b00d6c5f2decba7457473b75');
INSERT INTO public.account_audit_entry VALUES (15, '2026-11-20 09:00:00+00', 3, 'sign-in', 'changed', 'sign_in', '2', '{"revoked_at": null}', '{"revoked_at": "2026-11-20T09:00:00+00:00"}', '462a905fe7a387e387dd3cae0a15669b', '68bf7c63620c8d9887501976d10bc26b8b567f343f5e16cabe99500458fc1b2b', 'b49e6c94c4acbbe522ed01c88d868f277d0992d7b00d6c5f2decba7457473b75');
INSERT INTO public.account_audit_entry VALUES (16, '2026-11-20 09:00:00+00', 3, 'sign-in', 'changed', 'sign_in', '3', '{"revoked_at": null}', '{"revoked_at": "2026-11-20T09:00:00+00:00"}', 'df8f72cc2d368cb834fae39b1548cde4', '7e6234c5362ac51208bc15136600bae304495414958c4710950d50d10566608b', 'b49e6c94c4acbbe522ed01c88d868f277d0992d7b00d6c5f2decba7457473b75');
INSERT INTO public.account_audit_entry VALUES (17, '2026-11-20 09:00:00+00', 3, 'sign-in', 'added', 'sign_in', '4', 'null', '{"id": 4, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "testclient", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'ed1ef8b18d1fc6e8a58118efee3631c0', '16c06fa8077a47c7ebf96d3bc7f93fe0d60c9bfbb7df7911dd3cc9a4bb8ee7b7', 'b49e6c94c4acbbe522ed01c88d868f277d0992d7b00d6c5f2decba7457473b75');
INSERT INTO public.account_audit_entry VALUES (18, '2026-11-27 01:57:52.21365+00', 3, 'command', 'added', 'sign_in', '5', 'null', '{"id": 5, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '1d9f596e7f8399f5ad662a8c763823c8', '6bfb4d29bf0a553e6631d154d02ce5b37f4646cf7b0258b403b91812b2d5eddf', '9d5052d30c2d1a9bfc815e8dd8b9ea3654354364b7dacd2b382809b47f4a96ba');
INSERT INTO public.account_audit_entry VALUES (19, '2026-11-27 01:57:52.221434+00', 3, 'command', 'added', 'sign_in', '6', 'null', '{"id": 6, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '443a4ef1ab0538390caea0dbe64f03fd', '99658eafff1eec7e902d7a50dffefef7ab6b19398e56f3fd4453ed0695836082', 'e2f561512d0b87d820e96387096e5ed1765a9aaae39d33ea33fe6af1188269d5');
INSERT INTO public.account_audit_entry VALUES (20, '2026-11-20 09:00:00+00', 3, 'sign-in', 'changed', 'sign_in', '5', '{"revoked_at": null}', '{"revoked_at": "2026-11-20T09:00:00+00:00"}', 'cbf20c87d69670d33fc12cded00ff3f1', '104782a156271ae7b270a095b6ae6f6692910db724c8f54861088d738e274939', 'acac1cb7a5629db61b163fbb028f349d755791fce0c3c67b64fcc1b9ca918767');
INSERT INTO public.account_audit_entry VALUES (21, '2026-11-27 01:57:52.239718+00', 3, 'command', 'added', 'sign_in', '7', 'null', '{"id": 7, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'cddf5093177b55e98dd4f6e016c4b606', '71139c853dde5d4d71e4867e82428b0fc49d357f10cc2a75856d6fc2195c8a3d', '44cf55492ad19ad06e143c45e0b8f29d39bd1daf44838fb5aefebc301c95b603');
INSERT INTO public.account_audit_entry VALUES (22, '2026-11-27 01:57:52.245556+00', 3, 'command', 'added', 'sign_in', '8', 'null', '{"id": 8, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'de988881c0b494c6383384d94ba2a69f', '947c47483fa3eae26908c45723ea53c1090a864d20b30d1b9db8f99005de6f1b', 'b073cd64566989e2466ec00cc5ca47340f36fe41032f66800f5d38903fd4a78a');
INSERT INTO public.account_audit_entry VALUES (23, '2026-11-20 09:00:00+00', 3, 'sign-in', 'changed', 'sign_in', '7', '{"revoked_at": null}', '{"revoked_at": "2026-11-20T09:00:00+00:00"}', '7e422b2d0f3e7140ddf82ba5b0b244c1', '64e9556370dcaba1f7421373d1154bbf52ad0ee392c2cfef15fadf948f15fa49', '0a1487790d3c908e1c3387b15eeae782b06b08725105a5c7e6e25083664ac865');
INSERT INTO public.account_audit_entry VALUES (24, '2026-11-20 09:00:00+00', 3, 'sign-in', 'changed', 'sign_in', '6', '{"revoked_at": null}', '{"revoked_at": "2026-11-20T09:00:00+00:00"}', '9c6d54ba6937cbb53b2434b9a9160fec', '165f552956a8d045d388566320b127da48e3cb3d896dbdc3671b621b98abfe6f', '0a1487790d3c908e1c3387b15eeae782b06b08725105a5c7e6e25083664ac865');
INSERT INTO public.account_audit_entry VALUES (25, '2026-11-20 09:00:00+00', 3, 'sign-in', 'changed', 'sign_in', '4', '{"revoked_at": null}', '{"revoked_at": "2026-11-20T09:00:00+00:00"}', 'bb904454b8cb109790fdadb754798fb8', 'b11829944d997bd5ee4391096023fe756bdec456725fdcb6cc24a47298c9713a', '0a1487790d3c908e1c3387b15eeae782b06b08725105a5c7e6e25083664ac865');
INSERT INTO public.account_audit_entry VALUES (26, '2026-11-27 01:57:52.259276+00', 3, 'command', 'added', 'sign_in', '9', 'null', '{"id": 9, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'e32c2e239c59a7fa9427470ac0fe96e0', 'a6e8d4c063965bfdf24af6ed21c30d8ebff198df43b5ee2e2346380896c16611', 'c4f55f2b98b95a85e439e637c33c525db39a227ca316133205bd4bfa660002e8');
INSERT INTO public.account_audit_entry VALUES (27, '2026-11-20 09:00:00+00', 3, 'sign-in', 'changed', 'sign_in', '9', '{"revoked_at": null}', '{"revoked_at": "2026-11-20T09:00:00+00:00"}', '49715f755158610f4b5dea95a32bd5d6', '4d8f395dbff106f5f9c9dc7256a3a0133f65f6ea775a2062b8100ae2cf8e59f8', 'd5da5438b13b5cac811d146642739e7e23207263a4d83a89817296112f9122f9');
INSERT INTO public.account_audit_entry VALUES (28, '2026-11-20 09:00:00+00', 2, 'sign-in', 'added', 'sign_in', '10', 'null', '{"id": 10, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "testclient", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '24ead7e276e7bb1b2dfee852f87f263c', 'a48a5a3e4a90fb171aa1c0ad8f0df6bd47a2175f47cb104e355574fc54f7c379', '492e24e4d70fde6b9f6d1b4897e635ec3be3ad5f3cc07ae6ccca778b0ac61486');
INSERT INTO public.account_audit_entry VALUES (29, '2026-11-27 01:57:52.518263+00', NULL, 'command', 'added', 'sign_in_link', '1', 'null', '{"id": 1, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-11-20T10:00:00+00:00", "used_at": null}', '2c9d86d6b19308e6b5cfe9025343497d', '10d12d52d56d1531fc52a0c7512f51e3282cb332aba108108e17e53f17c2458b', 'ed75fad07cc437834c18fd2d534878560923470607d4511fb1345a0d62885f10');
INSERT INTO public.account_audit_entry VALUES (30, '2026-11-20 09:00:00+00', 2, 'sign-in', 'changed', 'sign_in_link', '1', '{"used_at": null}', '{"used_at": "2026-11-20T09:00:00+00:00"}', '8431be6d7bbcc10066c15fb3f9176feb', '2ebc513f06f23f5f25059fd08b1101a7cc8cd458b200f279bc4b5441c0e6f3aa', 'a8f873874409a4abcb38b2276030cfe7c6f1dd1c6de22385ea9a22d45ebac7b1');
INSERT INTO public.account_audit_entry VALUES (31, '2026-11-20 09:00:00+00', 2, 'sign-in', 'added', 'sign_in', '11', 'null', '{"id": 11, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "testclient", "by_mail": true, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '3ad41d029aa3261e1ea7232fc4fc8f3a', 'cea65dad1da310d2d8194b9d6456c3501d126c8338b55d33a8447f913206fd47', 'a8f873874409a4abcb38b2276030cfe7c6f1dd1c6de22385ea9a22d45ebac7b1');
INSERT INTO public.account_audit_entry VALUES (32, '2026-11-20 09:00:00+00', NULL, 'sign-in', 'added', 'account', '6', 'null', '{"id": 6, "email": "ines@example.org", "password_hash": "\u2022\u2022\u2022", "language": "en", "theme": "auto", "created_at": "2026-11-20T09:00:00+00:00", "suspended_at": null}', 'dccc0f0e7908f4e731e683a218bb5054', 'aa8ad4e0f35f0051ccd5299c786035f909c42ef68be4ae3bf0a48e58b3e184a0', '625f2f7f276a9f9920f2ad819f5e98927cee1ee38240b9f3d9d5ef66733ee3ca');
INSERT INTO public.account_audit_entry VALUES (33, '2026-11-20 09:00:00+00', 6, 'sign-in', 'added', 'sign_in', '12', 'null', '{"id": 12, "account_id": 6, "token_hash": "\u2022\u2022\u2022", "browser": "testclient", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '90ffd71255f704a9c6417069de0efaf6', 'a0b573b8b6371a0b6d72e99dfcb3273cfc4ed3a548f4cec6c88095a29415c37d', '625f2f7f276a9f9920f2ad819f5e98927cee1ee38240b9f3d9d5ef66733ee3ca');
INSERT INTO public.account_audit_entry VALUES (34, '2026-11-27 01:57:52.758124+00', 3, 'command', 'added', 'sign_in', '13', 'null', '{"id": 13, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '8a82e7036367b834b3b1d8510f53e446', '16103c4425844bc351b07bc06a1a9a54648a9a2c49d953741dfb321cd264f17b', 'e1b4f941efed523aedb4fd2b9af1ffd737655684e5a87105d58ca5aa568b0d15');
INSERT INTO public.account_audit_entry VALUES (35, '2026-11-27 01:57:52.792907+00', 1, 'command', 'added', 'sign_in', '14', 'null', '{"id": 14, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'bdbf8dff0fbb1dc138e44e075467cdec', 'dc88db432dfa779830daecd565180bb6005458f5853e718ac6149a897c0defde', 'd805fbce3fc2561519deffb42767f931a91bfbfb41d57e5e6e8dbe01df0dbbc7');
INSERT INTO public.account_audit_entry VALUES (36, '2026-11-27 01:57:52.806305+00', 1, 'command', 'added', 'sign_in', '15', 'null', '{"id": 15, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'b1d293f5eccd185d6accb958f1928511', '75d2748dc3a3b5fc440b78f41d17933ca6aae9ad0b8f5a7efef8c29cef869a33', 'cbf98ffb2ceb71a6b870f853d382a0dd7985000f25336842d227acf193ebf215');
INSERT INTO public.account_audit_entry VALUES (37, '2026-11-27 01:57:52.838874+00', 3, 'command', 'added', 'sign_in', '16', 'null', '{"id": 16, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'b9b9934028f1c919e35dd1fbe00e55ed', 'a67a2326e921b757d4497194f4bc66d726a4653e42b2e2617617283805268c12', 'cb5673d563b56129b8394ea14f1d754b2893eb2af1243b0fd8374dc102fbb3f1');
INSERT INTO public.account_audit_entry VALUES (38, '2026-11-27 01:57:52.878247+00', 2, 'command', 'added', 'sign_in', '17', 'null', '{"id": 17, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '83c83a48eed80e4d95600b2ac61c7ce5', '0b09597fc31baa58293ed820b19bc330343d4cc7722be2f0f31b6459333182ab', '0cd377a5a48611160955028bf94affb9df29cfa1c14e9fac1fca888800de1fa3');
INSERT INTO public.account_audit_entry VALUES (39, '2026-11-27 01:57:52.896385+00', 2, 'command', 'added', 'sign_in', '18', 'null', '{"id": 18, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '96368487d8a1e9c305c355a1c3c14ac0', '691774e451b4907956322f66879f31898e329726c1a8249ea8ae60b5c870dc38', 'e4eeabbf8c28251765adfccc3c22d75bb0c36991a77f1d649f7f2a9d6407847e');
INSERT INTO public.account_audit_entry VALUES (40, '2026-11-27 01:57:52.916449+00', 2, 'command', 'added', 'sign_in', '19', 'null', '{"id": 19, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '69cf248118ccef94752aaacfc105d584', '0ac44e08d52edb206958b4ac0f8e1897ce16c5436fa5b56824f100da1c68d187', 'df5f37255af618567a20f1afc6acb3c0e560cb49f278bf4606bc7132748cc45e');
INSERT INTO public.account_audit_entry VALUES (41, '2026-11-27 01:57:52.943646+00', 1, 'command', 'added', 'sign_in', '20', 'null', '{"id": 20, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'd2c8bad10cc2a6d11d21aa07b2350370', '168b1c92a09407a2c0ad17715aa88bb718b455faa96f6f6e679ae24d9a5341f8', '7066093e70f91b430153583b5bcd82d05ee753a45bda06a80f984c32e641b107');
INSERT INTO public.account_audit_entry VALUES (42, '2026-11-27 01:57:52.967906+00', 3, 'command', 'added', 'sign_in', '21', 'null', '{"id": 21, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '32ea80ce21916694e704624f3dd5c267', '949f0b32fe6436c8bce3432564061e9711e9847b98e92d3ea04f114ab142a121', 'adcef9b355b815a97fde3408c3a80c912596dc5b8cfb03d2aed1118c1cf45382');
INSERT INTO public.account_audit_entry VALUES (43, '2026-11-27 01:57:52.986107+00', 3, 'command', 'added', 'sign_in', '22', 'null', '{"id": 22, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '8236642c28383111faaf1767632ba803', '8050a9f413f56e837a898f3ae252d78953a7aefe9243cdff741b653a029f6e5c', '701fab3c1f4a86ea0533a6b633539d7427cba98d3e249606fa55492019b1c367');
INSERT INTO public.account_audit_entry VALUES (44, '2026-11-27 01:57:53.006224+00', 3, 'command', 'added', 'sign_in', '23', 'null', '{"id": 23, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '1bc4885adf807a7c5c36d858678be9cd', '46efc3beb6549966d53100313eab466c3b16cd835b1d2596632effbd4a957c12', '92a8d3bf548aacef13749d7a8769305426f27d3bb2b906fcf75343e962e33f19');
INSERT INTO public.account_audit_entry VALUES (45, '2026-11-27 01:57:53.027469+00', 1, 'command', 'added', 'sign_in', '24', 'null', '{"id": 24, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'ed093ecdd80ace650483abb8a964abed', 'fe1f477973ad5c159e4ed9688300a71d9a937736d13827221963e94b17d0a538', 'c0692efe9500e904727ed15d1c6be33f1b708c955b2ab68db97edd0742b6b2c3');
INSERT INTO public.account_audit_entry VALUES (46, '2026-11-27 01:57:53.048148+00', 1, 'command', 'added', 'sign_in', '25', 'null', '{"id": 25, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '1683fc0aa9528f364cd51aa4f4a3e766', '91b6fa4fb64612314e569944add3fd42680bd44560a911f2359386e7fac96793', '90d79c63d0e389dcb54b05e94f0869509971c47dccb41f811212d29365f28396');
INSERT INTO public.account_audit_entry VALUES (47, '2026-11-27 01:57:53.069894+00', 1, 'command', 'added', 'sign_in', '26', 'null', '{"id": 26, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '41e90a849b65d1bd74b4d69411cb31e2', '11942c7798a653f52145f57984d3702292c909f3db055d2504cfb3e51835f771', '3d427466f1f49a1775fbc83143c87f9e2c02ebf56375c477424e7eb6856eec7e');
INSERT INTO public.account_audit_entry VALUES (48, '2026-11-27 01:57:53.086397+00', 2, 'command', 'added', 'sign_in', '27', 'null', '{"id": 27, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'edd303bd174387cd813e41bad77b235c', '1728a7fde9ed60f8e5d4d0c6e54c4164de7d272e88096b8fe2579ae762351cfd', 'f1e7c39525f76f14f4b82c8cf0025011a69cb551e85017641cf5ccea719acecd');
INSERT INTO public.account_audit_entry VALUES (49, '2026-11-27 01:57:53.116042+00', 2, 'command', 'added', 'sign_in', '28', 'null', '{"id": 28, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '154f362f27208cef8b24a0b13a54b90c', 'f33bf36eeeafde9fc7b2b95d2c7b1b52bbc0dcd7421faafa8f6e84851b0fb486', '8bb8eaeb5584c0d250ecf792d4ca8a88c6989270b7ef924c3c58884b2bee1e4c');
INSERT INTO public.account_audit_entry VALUES (50, '2026-11-27 01:57:53.129869+00', 1, 'command', 'added', 'sign_in', '29', 'null', '{"id": 29, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '63beced267a5fe9561a3c13271a95661', '282d3ff039ed6717219bb5ed9e99ef95d2e91109f05b5cc3fa3a46e4c4e3923e', '759157e62e4fe71bc44c79a76c278d4d8d8f8a158bb20892e6b374cb9bdca1bf');
INSERT INTO public.account_audit_entry VALUES (51, '2026-11-27 01:57:53.14116+00', 1, 'command', 'added', 'sign_in', '30', 'null', '{"id": 30, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'e8ce19c0773d28538d6f99099b8c0b8c', '161b48bf26f6e2523ba481a592e8e3771159633e76ace7579fd8e47cf1e6f842', '519422985a2bf5df7172015af71d9b15d010e4f8bd0f5fd118c943a60acf59d6');
INSERT INTO public.account_audit_entry VALUES (52, '2026-11-27 01:57:53.174812+00', 1, 'command', 'added', 'sign_in', '31', 'null', '{"id": 31, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'a2f33b6001a62227158e91a532d8cbcc', '575dbab02fca528fb068998cbc0b124b915e378349317da9fc276ecc545fb99c', 'eb3f732bf9a5281d8d52a15ec50b24287da83b9cb53e8d1cb56d50496fbc9020');
INSERT INTO public.account_audit_entry VALUES (53, '2026-11-27 01:57:53.188277+00', 1, 'command', 'added', 'sign_in', '32', 'null', '{"id": 32, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'd927392ba734e347b5e6f0dd9f41745b', 'a4f27395620194a71df523a8d4bd0a7160d541d0a68d2a7072fad46bf56be919', 'b8db4c7ebcc781438bed5b64d8fc9dc151c730038cc79a3bf84603483302f398');
INSERT INTO public.account_audit_entry VALUES (54, '2026-11-27 01:57:53.22386+00', 1, 'command', 'added', 'sign_in', '33', 'null', '{"id": 33, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'f07cd4a2e7c2c712b6b412e04fd26e0a', '9dcd91cf60726b0536fc4ecc0a1914502d93acbb84610e41674801f3024cf3b2', '0bf3efcebdda28af540f7e71b8338a5e504019ddd2ea6ba253334e31fc794af4');
INSERT INTO public.account_audit_entry VALUES (55, '2026-11-27 01:57:53.245806+00', 1, 'command', 'added', 'sign_in', '34', 'null', '{"id": 34, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'de1f88e960e3ddf30adac63a8a4085a7', '9b3ec947cb8f33d301a17ea3f7fd1ad619252cc0982e5c148b1921812c8119e8', '40b746e168be2bd62308253ede8b3b30ae44736abcafff9419468cf1d5d1f0e2');
INSERT INTO public.account_audit_entry VALUES (56, '2026-11-27 01:57:53.268736+00', 1, 'command', 'added', 'sign_in', '35', 'null', '{"id": 35, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '650ceae87603339013b817fe493047c5', '1d5fbf997f3de3dc65a9857d98c3e805d2287eacb37f276b66c6371905cd8da9', 'a4836d2e48c698e7c403634b8add3f0c497dfe6ac6923a0a5171442195ec4024');
INSERT INTO public.account_audit_entry VALUES (57, '2026-11-27 01:57:53.282596+00', 3, 'command', 'added', 'sign_in', '36', 'null', '{"id": 36, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '3684da0dae9312beefb27c9fa768bb96', '6642c61290b03b752e181d3665ca34439ce62e0491d37259cfbd3202407e96e3', '51fc1e84b681c73f93fb2383e9d4eadc6f1f7be29c455eaa05f24e8229fa1621');
INSERT INTO public.account_audit_entry VALUES (58, '2026-11-27 01:57:53.306637+00', 1, 'command', 'added', 'sign_in', '37', 'null', '{"id": 37, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '7186a7e6beda361d97107089ffa4996b', '1779172666ce374bf96a588e3a191aa8605959a49ae5520335f64b2476645af6', 'e5a15909b21a9213373e20f5f2f921c1b42301306059dba8feb523b9a7cd67e0');
INSERT INTO public.account_audit_entry VALUES (59, '2026-11-27 01:57:53.328277+00', 2, 'command', 'added', 'sign_in', '38', 'null', '{"id": 38, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '06110d077f036685c2dec398faeb3bef', '4298d9ba47f8b79cc6ddc070647636e3dff3204ecd3c90bffd47367802e84fc9', '1753b7a45a55a31b0b0c5ba410bf0b3c3d9e801fc50f8c01007aa979ca155be7');
INSERT INTO public.account_audit_entry VALUES (60, '2026-11-27 01:57:53.349592+00', 2, 'command', 'added', 'sign_in', '39', 'null', '{"id": 39, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '672b1c73c925ab8aefecd9ba7912105c', '36ab2e32100b699561f2fc7e06dc707685534669b9fdcfa0f20894568ba23d99', '779e94ff3ad8d27b6ccd980a5414ed82e8212b7bb714d83b0454320858265f84');
INSERT INTO public.account_audit_entry VALUES (61, '2026-11-27 01:57:53.385225+00', 2, 'command', 'added', 'sign_in', '40', 'null', '{"id": 40, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'f6dfcc990445e3bec457718a0af35be5', '74668fcd96f6d8c70cd65d5bf430bfb3262b2a35d8a7a8ca280194f0df62ebcc', '50d3479b5149617621a863635110675f36dde431b1a0675b9d2627ec33ffbafe');
INSERT INTO public.account_audit_entry VALUES (62, '2026-11-27 01:57:53.405642+00', 2, 'command', 'added', 'sign_in', '41', 'null', '{"id": 41, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '905bb5e6c3cee2fd92bb6ae415ee9650', 'cb22f44a69fbc852712089ea1f34d154e87b8647d971507078f8206ce112c026', '7fdbbaa2ce3a0e6cae12a5ec89b4655a175c86282aa35628c8ae1a8c80e9969d');
INSERT INTO public.account_audit_entry VALUES (63, '2026-11-27 01:57:53.424265+00', 2, 'command', 'added', 'sign_in', '42', 'null', '{"id": 42, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'b4efe4fc7c42557206171f5a00b8aec3', 'f2c359ba67f561b6c937d4995c6be5d53624eefc892e417fa723853e905a0b45', '9dbfaa776d545cfb508c0d7e1e4ef2efda45ca3ce122b9d5908efb9774ef6978');
INSERT INTO public.account_audit_entry VALUES (64, '2026-11-27 01:57:53.435443+00', 2, 'command', 'added', 'sign_in', '43', 'null', '{"id": 43, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'c3d0a8951bc1096ef6dd07a13c67473e', 'df9bcc2900d7ec7785adf719dfab850b9c0fdc70c38e6256d84473469039acaf', 'e1658fd3e8cf3d1472f4c16362ade4efb952409844a8132bc3fb2aadd66d5480');
INSERT INTO public.account_audit_entry VALUES (65, '2026-11-27 01:57:53.452412+00', 1, 'command', 'added', 'sign_in', '44', 'null', '{"id": 44, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '5992e40f806bdfcbf4a478c07d52e0c2', '0efa77bfe8e9c0d4c7e7bdebc32d794063ac4c4c042f99b64d59c681c2c3a31c', 'b1e7919ca5129950bc2d7c7545929d97057aeb7861a996e77a83271f9367530f');
INSERT INTO public.account_audit_entry VALUES (66, '2026-11-27 01:57:53.485295+00', 1, 'command', 'added', 'sign_in', '45', 'null', '{"id": 45, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '3b980399fef2b8909c2e58867998eb8a', 'fc6bbaba21805b51263eea450a3f3c7d6318abf45eedbbdb2b59154e26ec8893', '18df60148d20f509a382ddfe4019329b266f2667fa5d22fdceaab20a32206818');
INSERT INTO public.account_audit_entry VALUES (67, '2026-11-27 01:57:53.498496+00', 1, 'command', 'added', 'sign_in', '46', 'null', '{"id": 46, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '09ff22430a74a2fbf2eee126f7f05740', '19385dc35cad9bb906063f4bba41096962bce260ca0ddd1c3eeda0863f5b86e8', '51deba259768ccae370dbd56d4ff768705e0cd5b645f71a150a2e0797f774c4a');
INSERT INTO public.account_audit_entry VALUES (68, '2026-11-27 01:57:53.522548+00', 1, 'command', 'added', 'sign_in', '47', 'null', '{"id": 47, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'eca7aa6f59fd4f45826820180df763f7', 'c4c8321014c92b86ef64e90a3964eae9109096e669b7a8a357d3eaecb87d5579', 'dc6d1fc79432baff520b5f8dd9c3d0609a6db3daf443101575cf9bf31449b5a0');
INSERT INTO public.account_audit_entry VALUES (69, '2026-11-27 01:57:53.542213+00', 1, 'command', 'added', 'sign_in', '48', 'null', '{"id": 48, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '9e03d14f44609e6e76c36a950d206e60', '005516a9f1f9151a12f01f170430961d39c210ff808f11f9827805ef9afeb04f', '0ca90b028476cba8b142e25b64275684ddd6fe0fd4a09355941d67d1cda3aa14');
INSERT INTO public.account_audit_entry VALUES (70, '2026-11-27 01:57:53.566142+00', 1, 'command', 'added', 'sign_in', '49', 'null', '{"id": 49, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '09fb9c5c36cd33a494aa4588fd4eef65', 'e62d9dedfd68b212f4f472914985345f36f42a64c6feae68dfad086db7dfad91', 'bee9658e490e4a6c5f248a5e566ae5e92169d97a0b1396776fcbcc24a87054c5');
INSERT INTO public.account_audit_entry VALUES (71, '2026-11-27 01:57:53.591882+00', 1, 'command', 'added', 'sign_in', '50', 'null', '{"id": 50, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '652fd4a5acbfcf743d8b54b4d7389fd5', '1cd952f1ed0f1dfd0faf610b47f54ebe14cb071e9e54b1231f19795e96db0953', 'd7351facafab717d8e8c489cd21fb0680ecbd2dd51847c58f081c2642ab0fbe1');
INSERT INTO public.account_audit_entry VALUES (72, '2026-11-27 01:57:53.616701+00', 1, 'command', 'added', 'sign_in', '51', 'null', '{"id": 51, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'a2c96629524b42e3a8f88933d891efd9', '638c56eeb599e4d7aeb004804b97fb5569164d23f37374c40a36fef066f795f0', '08a907f96921bf51833bb60596f2ea803ac6178ec2a44a1f13a2f65d816edc3c');
INSERT INTO public.account_audit_entry VALUES (73, '2026-11-27 01:57:53.643629+00', 1, 'command', 'added', 'sign_in', '52', 'null', '{"id": 52, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '3c12ab9cb0cf699452be1e8ca3830284', 'a5b8b44fa2fa0e4d082fd73e179e348fee7c50ccf43f760564722d8b7dd148a6', 'd88b057549b0f365af9970dded4d5456da414c2e4614108556ac685395e67702');
INSERT INTO public.account_audit_entry VALUES (74, '2026-11-27 01:57:53.654058+00', 1, 'command', 'added', 'sign_in', '53', 'null', '{"id": 53, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'ceabeb5c41759ee59c682f677993fc32', 'b11a0d6a885b79982c2a8bc771a24ae87af28c6a33cb4325813eea2257d5dc66', 'b5fac88a4f782bc21f195a324ce752bd78878a101fc484b18b784bab0c99e0eb');
INSERT INTO public.account_audit_entry VALUES (75, '2026-11-27 01:57:53.679506+00', 1, 'command', 'added', 'sign_in', '54', 'null', '{"id": 54, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '3dc0e86d84290d571ac6a840f33d50ba', '777f9fda1703db8e6509e51b60380e8467012ef16b49bf0baac15e94313f5110', '9d4e95728463f89af6fafd0a98a5467ddccc3f4a639adba4fc395bc841c38dd8');
INSERT INTO public.account_audit_entry VALUES (76, '2026-11-27 01:57:53.72518+00', 1, 'command', 'added', 'sign_in', '55', 'null', '{"id": 55, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '3e5bc02b0dbd420122f478b91933210a', 'ced60fb96bf5a406632f95874a01a0ff3dcb4de8cc387225bdbe2d4b0181478d', '0af2ef0dcc34cb758cfaffe4a31a80256c8fac67f60155e986e9e2a4912d739e');
INSERT INTO public.account_audit_entry VALUES (77, '2026-11-27 01:57:53.740291+00', 1, 'command', 'added', 'sign_in', '56', 'null', '{"id": 56, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '16e023cc96195c530663ec42796ab064', 'fc64905e43af997e3d506fdc9aea484f317a3aa82f8988403ef96802c45122e4', 'bf896739f17dd83edd8d4c923b28fef9357a6a7f1cbafe8947ca0e448f5764b3');
INSERT INTO public.account_audit_entry VALUES (78, '2026-11-27 01:57:53.753538+00', 1, 'command', 'added', 'sign_in', '57', 'null', '{"id": 57, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '7a674f34bdf7c0a423aa91a85043851c', '642541b2cfe97c1792248e059e168e4924d5fc7150f34d7f0a8897122cbf5507', '5172b939dea2621f7d16b49e47c11fd00c85a0de012c1b450f513007d86daf66');
INSERT INTO public.account_audit_entry VALUES (79, '2026-11-27 01:57:53.766406+00', 1, 'command', 'added', 'sign_in', '58', 'null', '{"id": 58, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'e2648bb719701e74b2b148b05e244eca', '2c63dd9da89132a8b521db167ec7526576d9cf98a3fc92dd42e0ba6e9bdde1d2', 'ea7bab0c565165311a58fdea0839dbd02ff1efdcaf1ca68fd540685edcf7d87c');
INSERT INTO public.account_audit_entry VALUES (80, '2026-11-27 01:57:53.804387+00', 1, 'command', 'added', 'sign_in', '59', 'null', '{"id": 59, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '9922425ea33375ba4b025c9b0191b7eb', 'f10320fae0e2168a26786e2f9da6b1be92f0a92916448a0b28ac48cb0fbbecc6', 'c35d0332898243afbb934d18079b598cd4f8be8bb4dea784eb9b9fc560ec1ca4');
INSERT INTO public.account_audit_entry VALUES (81, '2026-11-27 01:57:53.820196+00', 1, 'command', 'added', 'sign_in', '60', 'null', '{"id": 60, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'd10fc70519e69644899f2629b1045262', '5e50409b602124203f3494e51d097f2639f5acc81e8ddfa8664713cfa7cfce47', '7e6f8eaf57dadfa313e8d385d0baec9e286225b8a844be1ef3ead83e78557e2e');
INSERT INTO public.account_audit_entry VALUES (82, '2026-11-20 09:00:00+00', 1, 'sign-in', 'changed', 'network', '1', '{"name": "Riverside"}', '{"name": "Riverbank"}', 'bf3bb797f59c42cafcdd035b69743858', 'beaa439ff2e86e641f3d2bdc967bca5bf008600ddea0583ab9ca41e3d454f5f3', '357ef3fe3dbc1448796a7244c430373e6450f8cfe66709bc5250a41e4e0ca087');
INSERT INTO public.account_audit_entry VALUES (83, '2026-11-27 01:57:53.838547+00', 1, 'command', 'added', 'sign_in', '61', 'null', '{"id": 61, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', 'daeccff0c163e87def2826a07dea4122', 'cc69af35c957c9a062d966d83805ee6dd28393ff246f0111a5ac50bfab0d32e6', 'f36853d47cea49ffe63b858c5f2e93fbc4925384fd75431158fb95964ae23a0c');
INSERT INTO public.account_audit_entry VALUES (84, '2026-11-27 01:57:53.864913+00', 1, 'command', 'added', 'sign_in', '62', 'null', '{"id": 62, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '5812a5c145bd7afc10d7f8a1c3b0207b', 'cdf38284e188b699d1f37086b0697132dc4d4837db9dab51681446890320f68f', '08852a13a9a3d4a9d012c3c200d1e3baa1a2c361f8522ad7a5c06dd33a5103c3');
INSERT INTO public.account_audit_entry VALUES (85, '2026-11-27 01:57:53.884306+00', 3, 'command', 'added', 'sign_in', '63', 'null', '{"id": 63, "account_id": 3, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '92c23f48e665661da15ed52a27e15e8a', '0fabd8c5087870f27df9eb71715eaafcea7570068415fc2eba900a9f6e1a903b', 'a6d19d455e902609cb65b8dff75cff170c3f0f5e9edbf1ce2e27f374718dd431');
INSERT INTO public.account_audit_entry VALUES (86, '2026-11-27 01:57:53.910918+00', 1, 'command', 'added', 'sign_in', '64', 'null', '{"id": 64, "account_id": 1, "token_hash": "\u2022\u2022\u2022", "browser": "tests", "by_mail": false, "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2027-02-18T09:00:00+00:00", "revoked_at": null}', '6c3b536707e53975ee89386b1e18b234', 'be066d037a50ce992fe4dad5cb7b4487a22e0e35bdd9a815d57fe189e3a28beb', '87571dcdb3003327c5cc226136fc6be9dbf195bb9cb916e150f3071bba722c56');
INSERT INTO public.account_audit_entry VALUES (87, '2026-11-27 01:57:53.938566+00', NULL, 'job', 'added', 'sign_in_link', '2', 'null', '{"id": 2, "account_id": 2, "token_hash": "\u2022\u2022\u2022", "created_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-11-20T09:15:00+00:00", "used_at": null}', '4427ffc4fbd4deabc96202121ece8527', '183459128578e3911f734d027a5daac05a832ddb03eaab26901bc502b04c7653', '44b32cac6d33031fc247b8c895e92cef5e437a8581fcee75d459d25a8f841cfd');
INSERT INTO public.account_trail VALUES (1, 88, '44b32cac6d33031fc247b8c895e92cef5e437a8581fcee75d459d25a8f841cfd');
INSERT INTO public.alembic_version VALUES ('2026_11_26_kept_figures');
INSERT INTO public.assignment VALUES (1, 1, 137, 54, 110, 'helper', 'proposed', 94, '2026-11-20 09:00:00+00', '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.assignment VALUES (1, 2, 1000000, 53, 94, 'helper', 'proposed', NULL, '2026-11-20 09:00:00+00', '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.assignment VALUES (3, 1, 114, 53, 106, 'helper', 'ended', 94, '2026-11-20 09:00:00+00', '', '2026-11-20 09:00:00+00', 106, 'Enough', NULL, '2026-11-20');
INSERT INTO public.assignment VALUES (1, 1, 169, 53, 110, 'holder', 'proposed', 94, '2026-11-20 09:00:00+00', 'Would you?', NULL, NULL, '', NULL, NULL);
INSERT INTO public.assignment VALUES (1, 1, 171, 53, 106, 'helper', 'proposed', 106, '2026-11-20 09:00:00+00', '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.assignment VALUES (1, 1, 264, 53, 100, 'holder', 'proposed', 94, '2026-11-20 09:00:00+00', 'Would you?', NULL, NULL, '', NULL, NULL);
INSERT INTO public.audit_entry VALUES (1, 6, '2026-11-27 01:57:50.237874+00', NULL, NULL, 'command', 'added', 'tier', '1', 'null', '{"id": 1, "key": "ordinary", "name": null, "rhythm_days": 90, "position": 0}', '251f1ed5297d3894bba382598dc5323a', '228ff930f6492f4de7ed91a526f665126a8afecf479dbd2d1272f9c2cba427bb', '9aef9bec83577295e1ebc4aa3ef63fcb91eb1e87aa9aa37d94b83a363184be84');
INSERT INTO public.audit_entry VALUES (1, 7, '2026-11-27 01:57:50.237874+00', NULL, NULL, 'command', 'added', 'tier', '2', 'null', '{"id": 2, "key": "formal", "name": null, "rhythm_days": 60, "position": 1}', 'a0a3b75d4cd742af141d1f2672fb08fa', 'd08e8ae66a004a7fbfc0927b29b30c5f4c4dc05751ad4615bb87dee303fc7679', '9aef9bec83577295e1ebc4aa3ef63fcb91eb1e87aa9aa37d94b83a363184be84');
INSERT INTO public.audit_entry VALUES (1, 8, '2026-11-27 01:57:50.237874+00', NULL, NULL, 'command', 'added', 'tier', '3', 'null', '{"id": 3, "key": "volunteer", "name": null, "rhythm_days": 30, "position": 2}', '8d513daa449df50f630ba0fbc9281835', '753d74c51f109a9bdb3af4d6cd3433416b4b680c9b2e2589365cd3e6289f10d2', '9aef9bec83577295e1ebc4aa3ef63fcb91eb1e87aa9aa37d94b83a363184be84');
INSERT INTO public.audit_entry VALUES (1, 9, '2026-11-27 01:57:50.237874+00', NULL, NULL, 'command', 'added', 'tier', '4', 'null', '{"id": 4, "key": "donor", "name": null, "rhythm_days": 120, "position": 3}', '6de10076ab47585e0cc6fed31426df20', '43049b50d8a4d02b8adea90d56c831f548748bbde4f0744f432e34fe979382a8', '9aef9bec83577295e1ebc4aa3ef63fcb91eb1e87aa9aa37d94b83a363184be84');
INSERT INTO public.audit_entry VALUES (1, 10, '2026-11-27 01:57:50.237874+00', NULL, NULL, 'command', 'added', 'tier', '5', 'null', '{"id": 5, "key": "honorary", "name": null, "rhythm_days": 180, "position": 4}', '8049d54f4c3ac3ed62722696e0fce5a0', 'dac6c47dc759cba82ad6767f3475004da8ad21e180f44ff77d486e94e0a84dc7', '9aef9bec83577295e1ebc4aa3ef63fcb91eb1e87aa9aa37d94b83a363184be84');
INSERT INTO public.audit_entry VALUES (1, 18, '2026-11-27 01:57:50.250291+00', NULL, NULL, 'command', 'added', 'category', '11', 'null', '{"id": 11, "key": "engagement", "position": 0}', 'd84f2e93a3cfeec5429870887fbec653', '34d64b4947d67a04411dd0c59ae6868415c20c3860c53f5a71e0d6f485e95301', 'f829b84370263cad119ac3ebbf6ffefc5fe9b63aee4c958fe056c1c8ce59c7ea');
INSERT INTO public.audit_entry VALUES (1, 19, '2026-11-27 01:57:50.250291+00', NULL, NULL, 'command', 'added', 'category', '12', 'null', '{"id": 12, "key": "communication", "position": 1}', '06954a469976bf640a11098f098836d6', 'fd0da227e823b021080f44f38d42f53e055d5515f8c2bc5fcaba4464264b8155', 'f829b84370263cad119ac3ebbf6ffefc5fe9b63aee4c958fe056c1c8ce59c7ea');
INSERT INTO public.audit_entry VALUES (1, 20, '2026-11-27 01:57:50.250291+00', NULL, NULL, 'command', 'added', 'category', '13', 'null', '{"id": 13, "key": "events", "position": 2}', '1f6ab16c75db47073fe86be385e98018', 'd3490fdcb936ed924575996ce1b03cb8c40863a16d2e22915d2dfe5d14a2e270', 'f829b84370263cad119ac3ebbf6ffefc5fe9b63aee4c958fe056c1c8ce59c7ea');
INSERT INTO public.audit_entry VALUES (1, 21, '2026-11-27 01:57:50.250291+00', NULL, NULL, 'command', 'added', 'category', '14', 'null', '{"id": 14, "key": "technology", "position": 3}', 'a0eddcb57ab5393f7139f59edd275663', '83d639652255e0d40715a1c691cf11f6e98dc3ec52da79327ebcc0e4f69246ff', 'f829b84370263cad119ac3ebbf6ffefc5fe9b63aee4c958fe056c1c8ce59c7ea');
INSERT INTO public.audit_entry VALUES (1, 22, '2026-11-27 01:57:50.250291+00', NULL, NULL, 'command', 'added', 'category', '15', 'null', '{"id": 15, "key": "impact-learning", "position": 4}', '2a2e3409cf6364ccc7dabf9c308edfb5', '2b88701fee5f5f6f5b4538bc4328c459be130f81ab3cc606b629e3c54e34da35', 'f829b84370263cad119ac3ebbf6ffefc5fe9b63aee4c958fe056c1c8ce59c7ea');
INSERT INTO public.audit_entry VALUES (1, 23, '2026-11-27 01:57:50.250291+00', NULL, NULL, 'command', 'added', 'category', '16', 'null', '{"id": 16, "key": "funding", "position": 5}', '0b1b5ccf0c7576bf384cc4f156db16d5', '6f0bfeaa309c5ecd0584e24efa5dc9865bf4fa55f241667de2824cf86456466b', 'f829b84370263cad119ac3ebbf6ffefc5fe9b63aee4c958fe056c1c8ce59c7ea');
INSERT INTO public.audit_entry VALUES (1, 24, '2026-11-27 01:57:50.250291+00', NULL, NULL, 'command', 'added', 'category', '17', 'null', '{"id": 17, "key": "operations", "position": 6}', '71866f12d3b8748d6f4f35b6a572c75e', 'f43a3715ee18db01286992d7bafe95f6d01329f045ea1c1f63126fb7b19fecb0', 'f829b84370263cad119ac3ebbf6ffefc5fe9b63aee4c958fe056c1c8ce59c7ea');
INSERT INTO public.audit_entry VALUES (1, 25, '2026-11-27 01:57:50.258362+00', NULL, NULL, 'command', 'added', 'category_text', '11/en', 'null', '{"category_id": 11, "language": "en", "name": "Engagement", "summary": "Every member finds a way in that suits their time, their interests and the day they are having.", "written_at": "2026-11-20T09:00:00+00:00"}', 'e4b437e38a9b3889bcff67df2f683e78', '29642d4aa2c3d98a22030a182932457b8fde6f8bb00e743f9c5301f75c8843de', 'fa94d5315fb1ed473dc010a9ba65b608bebf891a6c18663c0d2bdc092f00231d');
INSERT INTO public.audit_entry VALUES (1, 26, '2026-11-27 01:57:50.258362+00', NULL, NULL, 'command', 'added', 'category_text', '12/en', 'null', '{"category_id": 12, "language": "en", "name": "Communication", "summary": "People hear in time what is going on, and can take part with a word or a click.", "written_at": "2026-11-20T09:00:00+00:00"}', '88fbd73f737088f79e3ba5fd44c9b00f', 'b3c5d2598b44636ce0b20826dc07080ff4140bf8e6b6f8b1ae24c9fbb313954b', 'fa94d5315fb1ed473dc010a9ba65b608bebf891a6c18663c0d2bdc092f00231d');
INSERT INTO public.audit_entry VALUES (1, 27, '2026-11-27 01:57:50.258362+00', NULL, NULL, 'command', 'added', 'category_text', '13/en', 'null', '{"category_id": 13, "language": "en", "name": "Events", "summary": "Bring people together so that they get closer, learn from each other and start something.", "written_at": "2026-11-20T09:00:00+00:00"}', 'a532eb9121ed8da80fc5533daaf8f323', '28af92b1f1ea6643771fa02b2cafaca04fb74176a6ae6447be8748840da10621', 'fa94d5315fb1ed473dc010a9ba65b608bebf891a6c18663c0d2bdc092f00231d');
INSERT INTO public.audit_entry VALUES (1, 28, '2026-11-27 01:57:50.258362+00', NULL, NULL, 'command', 'added', 'category_text', '14/en', 'null', '{"category_id": 14, "language": "en", "name": "Technology", "summary": "Tools that people like to use and that spare the team work.", "written_at": "2026-11-20T09:00:00+00:00"}', 'd86d815143dbda1c6a7aa1020be8583d', '0b27abcb573349d44e1b8d71a3dcbf7b59da8317b16765874413774e04996137', 'fa94d5315fb1ed473dc010a9ba65b608bebf891a6c18663c0d2bdc092f00231d');
INSERT INTO public.audit_entry VALUES (1, 29, '2026-11-27 01:57:50.258362+00', NULL, NULL, 'command', 'added', 'category_text', '15/en', 'null', '{"category_id": 15, "language": "en", "name": "Impact and learning", "summary": "Find out together what our work changes, and do the next thing better.", "written_at": "2026-11-20T09:00:00+00:00"}', 'e3de91809675098f9a7bb5de4323d88a', 'c564ca3d4dd5bbf5d8007586a0118f96a6d1ba99810f98502aa9e803c5b67f7b', 'fa94d5315fb1ed473dc010a9ba65b608bebf891a6c18663c0d2bdc092f00231d');
INSERT INTO public.audit_entry VALUES (1, 30, '2026-11-27 01:57:50.258362+00', NULL, NULL, 'command', 'added', 'category_text', '16/en', 'null', '{"category_id": 16, "language": "en", "name": "Funding", "summary": "Find the money and support that the network''s plans need.", "written_at": "2026-11-20T09:00:00+00:00"}', '8514cd9a88ccee49591b8adef54e357d', '07cb8c96546f8c0ca9406e8f7fb684afa6335de620fe504c243c2df4aefe4833', 'fa94d5315fb1ed473dc010a9ba65b608bebf891a6c18663c0d2bdc092f00231d');
INSERT INTO public.audit_entry VALUES (1, 31, '2026-11-27 01:57:50.258362+00', NULL, NULL, 'command', 'added', 'category_text', '17/en', 'null', '{"category_id": 17, "language": "en", "name": "Operations", "summary": "Keep money, contracts, people and decisions in good order.", "written_at": "2026-11-20T09:00:00+00:00"}', '5ff23649ba64fe694501dc3f35a40996', 'd3d679ab00fa56edad9a5ac2ae11106beb9ff074dd54b4367ce803525c4d9a43', 'fa94d5315fb1ed473dc010a9ba65b608bebf891a6c18663c0d2bdc092f00231d');
INSERT INTO public.audit_entry VALUES (1, 39, '2026-11-27 01:57:50.266196+00', NULL, NULL, 'command', 'added', 'role', '32', 'null', '{"id": 32, "key": "network-weaver", "position": 0, "workload": "medium", "may_coordinate": false, "may_weave": true, "may_keep_data": false, "may_lead": false, "retired_at": null}', 'c75db11be5b02a3578d0662ed79ea4df', '081fee5fb2a6dab58055f4f176464d36a0fcd549a036581beeccd5235bf20fa1', 'e44b704240a585b986341396c66363b098c36f15a1f6de95a97491e6b6f55abb');
INSERT INTO public.audit_entry VALUES (1, 40, '2026-11-27 01:57:50.266196+00', NULL, NULL, 'command', 'added', 'role', '33', 'null', '{"id": 33, "key": "network-coordinator", "position": 1, "workload": "high", "may_coordinate": true, "may_weave": true, "may_keep_data": true, "may_lead": false, "retired_at": null}', '3cbb7ddc494da5c331167dfefe53a29b', 'c7bc82c11718515d8a8aeb6aaf747a089c3fd4bfd4302818b5ade4f832a4ba4f', 'e44b704240a585b986341396c66363b098c36f15a1f6de95a97491e6b6f55abb');
INSERT INTO public.audit_entry VALUES (1, 41, '2026-11-27 01:57:50.266196+00', NULL, NULL, 'command', 'added', 'role', '34', 'null', '{"id": 34, "key": "event-facilitator", "position": 2, "workload": "low", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', 'e90c4b59fecf3434bfd03b661cee023f', '4ed5ffae85ba702f16e2ca1935a35e3d71004aeed492804c6c2e0b1963d01fde', 'e44b704240a585b986341396c66363b098c36f15a1f6de95a97491e6b6f55abb');
INSERT INTO public.audit_entry VALUES (1, 42, '2026-11-27 01:57:50.266196+00', NULL, NULL, 'command', 'added', 'role', '35', 'null', '{"id": 35, "key": "knowledge-weaver", "position": 3, "workload": "low", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', '5074631e0c8ba1fb6269bb1134be239f', 'a810228cdcb8775a37ec4a426b8aef2e829516d2b60fdc389d9e6ecfb041c41d', 'e44b704240a585b986341396c66363b098c36f15a1f6de95a97491e6b6f55abb');
INSERT INTO public.audit_entry VALUES (1, 43, '2026-11-27 01:57:50.266196+00', NULL, NULL, 'command', 'added', 'role', '36', 'null', '{"id": 36, "key": "communicator", "position": 4, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', 'c404fcb86be86a4454dca575fd916bbd', 'ada2985ab3b0ee9b7c6bf22c3904cc92e79121e48ff2a5ed32884191e615af29', 'e44b704240a585b986341396c66363b098c36f15a1f6de95a97491e6b6f55abb');
INSERT INTO public.audit_entry VALUES (1, 44, '2026-11-27 01:57:50.266196+00', NULL, NULL, 'command', 'added', 'role', '37', 'null', '{"id": 37, "key": "data-manager", "position": 5, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": true, "may_lead": false, "retired_at": null}', '81a19678e9af7f0b4f17f83232265072', 'c1459d7a1126eb54716604d955818bbd769042b475567362d00a1dec5cf516a2', 'e44b704240a585b986341396c66363b098c36f15a1f6de95a97491e6b6f55abb');
INSERT INTO public.audit_entry VALUES (1, 45, '2026-11-27 01:57:50.266196+00', NULL, NULL, 'command', 'added', 'role', '38', 'null', '{"id": 38, "key": "fundraiser", "position": 6, "workload": "high", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', '85484e069b511950329a4549de497bd0', '31813c9e6de6fe03cdf70e8d79164c82af64db56bf46c24e0a591676a7122ad9', 'e44b704240a585b986341396c66363b098c36f15a1f6de95a97491e6b6f55abb');
INSERT INTO public.audit_entry VALUES (1, 46, '2026-11-27 01:57:50.27028+00', NULL, NULL, 'command', 'added', 'role_text', '32/en', 'null', '{"role_id": 32, "language": "en", "name": "Network weaver", "definition": "Gets to know people, listens, and introduces those who should meet. Notices who is new and who has gone quiet.", "written_at": "2026-11-20T09:00:00+00:00"}', 'ca11fc31f374d57485821438e8bf84c6', '9888392417d3fd2259a0aa6fb607951df3a471a391866d4dc85ee8f8a719b8e8', '0772e5378324f4b75f1094aede387622e7b75b08aae40c9000f691852fe727d5');
INSERT INTO public.audit_entry VALUES (1, 47, '2026-11-27 01:57:50.27028+00', NULL, NULL, 'command', 'added', 'role_text', '33/en', 'null', '{"role_id": 33, "language": "en", "name": "Network coordinator", "definition": "Keeps the whole in view: who does what, what is missing, what comes next. Makes sure that agreements are kept and nobody carries too much.", "written_at": "2026-11-20T09:00:00+00:00"}', '03973066c4d0602aa05a083f52a0c3ad', '7a7ad508a8ae6ac498c812a89191157660c76746728ad7b7ca694686630248b9', '0772e5378324f4b75f1094aede387622e7b75b08aae40c9000f691852fe727d5');
INSERT INTO public.audit_entry VALUES (1, 48, '2026-11-27 01:57:50.27028+00', NULL, NULL, 'command', 'added', 'role_text', '34/en', 'null', '{"role_id": 34, "language": "en", "name": "Event facilitator", "definition": "Leads meetings and workshops so that everybody is heard and the group leaves with a result.", "written_at": "2026-11-20T09:00:00+00:00"}', 'e3173805acb3ef5dbdb2873d20b14a29', 'f978e583b6a351316fd9727598eefba1ae463e534b101d654d407161a285fe73', '0772e5378324f4b75f1094aede387622e7b75b08aae40c9000f691852fe727d5');
INSERT INTO public.audit_entry VALUES (1, 49, '2026-11-27 01:57:50.27028+00', NULL, NULL, 'command', 'added', 'role_text', '35/en', 'null', '{"role_id": 35, "language": "en", "name": "Knowledge weaver", "definition": "Gathers what was said and learned, puts it in order, and makes it easy to find and use again.", "written_at": "2026-11-20T09:00:00+00:00"}', 'd2f1c4bbc3a98b5d4382ab13fe180654', 'b9c293f9ed4e73f54c4cdf6c0a9e504acf4a298203ff31ee8f27e2cac44a7012', '0772e5378324f4b75f1094aede387622e7b75b08aae40c9000f691852fe727d5');
INSERT INTO public.audit_entry VALUES (1, 50, '2026-11-27 01:57:50.27028+00', NULL, NULL, 'command', 'added', 'role_text', '36/en', 'null', '{"role_id": 36, "language": "en", "name": "Communicator", "definition": "Tells the network''s story, to members and to the world: invitations, news, articles, pictures.", "written_at": "2026-11-20T09:00:00+00:00"}', '88eed6d8acc8d12574b06d8649c74519', '78cc55d4f6f1de171551217f61ebc002c20db1543f8fd68a9321a472b2280214', '0772e5378324f4b75f1094aede387622e7b75b08aae40c9000f691852fe727d5');
INSERT INTO public.audit_entry VALUES (1, 51, '2026-11-27 01:57:50.27028+00', NULL, NULL, 'command', 'added', 'role_text', '37/en', 'null', '{"role_id": 37, "language": "en", "name": "Data manager", "definition": "Keeps records about members, activity and results correct, current and safe, and turns them into answers.", "written_at": "2026-11-20T09:00:00+00:00"}', 'de441d7a854b5f89134889143833b965', 'dfb172ab6bcaa2c6c46f53546a659579bccc29f7d942a5fc1a7ad3cedbc08eb7', '0772e5378324f4b75f1094aede387622e7b75b08aae40c9000f691852fe727d5');
INSERT INTO public.audit_entry VALUES (1, 52, '2026-11-27 01:57:50.27028+00', NULL, NULL, 'command', 'added', 'role_text', '38/en', 'null', '{"role_id": 38, "language": "en", "name": "Fundraiser", "definition": "Finds funders and partners who share our aims, works out how the network pays its way, and makes the ask.", "written_at": "2026-11-20T09:00:00+00:00"}', 'e755846669fe88ba2f84d17587fd75ae', '4a97971e476513882a729ec1a1e92451c5e969748dd05c4a11b3f71d989d7dea', '0772e5378324f4b75f1094aede387622e7b75b08aae40c9000f691852fe727d5');
INSERT INTO public.audit_entry VALUES (1, 62, '2026-11-27 01:57:50.277988+00', NULL, NULL, 'command', 'added', 'task', '53', 'null', '{"id": 53, "category_id": 11, "key": "member-onboarding", "position": 0, "workload": "medium", "is_internal": false, "help_minutes": 30, "hidden_at": null}', '74e9d94356386c19c20b65107e5b2566', 'edbd33b629cc518d73579fc07de4bb5ac118298400b43c931feddc7e6fea4b26', '826e3ad56088569c7da50f2a9caa282d2b81f458b94f5e7cce9424401bc1f609');
INSERT INTO public.audit_entry VALUES (1, 63, '2026-11-27 01:57:50.277988+00', NULL, NULL, 'command', 'added', 'task', '54', 'null', '{"id": 54, "category_id": 11, "key": "invitation-design", "position": 1, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}', '7b6193d0055256e10d811b573e36b1c4', '2d376fc1f4886715c0806a5bbd91ab953db70a8ed5fb2361faeb1a524d1e6fcc', '826e3ad56088569c7da50f2a9caa282d2b81f458b94f5e7cce9424401bc1f609');
INSERT INTO public.audit_entry VALUES (1, 64, '2026-11-27 01:57:50.277988+00', NULL, NULL, 'command', 'added', 'task', '55', 'null', '{"id": 55, "category_id": 11, "key": "invitations-and-reminders", "position": 2, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}', '0454599ed06633810ab4f1237ce5351c', '7b0819572e684770681da8277ed96788f4baf830d333b7f80a61d73f0ca33415', '826e3ad56088569c7da50f2a9caa282d2b81f458b94f5e7cce9424401bc1f609');
INSERT INTO public.audit_entry VALUES (1, 65, '2026-11-27 01:57:50.277988+00', NULL, NULL, 'command', 'added', 'task', '56', 'null', '{"id": 56, "category_id": 11, "key": "member-database", "position": 3, "workload": "medium", "is_internal": false, "help_minutes": 10, "hidden_at": null}', '3d4a7ec322b3cd94b1656e9ae50cfed1', '4154c0de4b55f4b3defc8e8e1401c487bd2fc1381c9f50315b1202701932a173', '826e3ad56088569c7da50f2a9caa282d2b81f458b94f5e7cce9424401bc1f609');
INSERT INTO public.audit_entry VALUES (1, 66, '2026-11-27 01:57:50.277988+00', NULL, NULL, 'command', 'added', 'task', '57', 'null', '{"id": 57, "category_id": 11, "key": "member-conversations", "position": 4, "workload": "low", "is_internal": false, "help_minutes": 30, "hidden_at": null}', '7e6073f8a9c28295ddd48719c08f2d3f', '7016579e543414c0f2a546076832c8347dcc7d982c5e9bcf04720496b488d2b4', '826e3ad56088569c7da50f2a9caa282d2b81f458b94f5e7cce9424401bc1f609');
INSERT INTO public.audit_entry VALUES (1, 67, '2026-11-27 01:57:50.277988+00', NULL, NULL, 'command', 'added', 'task', '58', 'null', '{"id": 58, "category_id": 12, "key": "communication-strategy", "position": 5, "workload": "high", "is_internal": false, "help_minutes": 60, "hidden_at": null}', 'c9dc68d1cedd373e0938695995a3b85f', '54086cc86391434ddb197ec31a7a9e1c77967a4ec1d8df0305168b24be300225', '826e3ad56088569c7da50f2a9caa282d2b81f458b94f5e7cce9424401bc1f609');
INSERT INTO public.audit_entry VALUES (1, 68, '2026-11-27 01:57:50.277988+00', NULL, NULL, 'command', 'added', 'task', '59', 'null', '{"id": 59, "category_id": 12, "key": "community-conversation", "position": 6, "workload": "medium", "is_internal": false, "help_minutes": 10, "hidden_at": null}', '69599d3cd6aba7d5776c641ade55d53b', '3b67e8212c14a872a0f28c3052b8db6310963d15fced84a5ce24f2c1ab45c9d5', '826e3ad56088569c7da50f2a9caa282d2b81f458b94f5e7cce9424401bc1f609');
INSERT INTO public.audit_entry VALUES (1, 69, '2026-11-27 01:57:50.277988+00', NULL, NULL, 'command', 'added', 'task', '60', 'null', '{"id": 60, "category_id": 12, "key": "network-calendar", "position": 7, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}', 'df0eaac3dc97b237ddc97f055f499c14', '965ce76459ecff64fb945ff23a16890dbb42efd1af5f16ba3ba9f5b8b9482149', '826e3ad56088569c7da50f2a9caa282d2b81f458b94f5e7cce9424401bc1f609');
INSERT INTO public.audit_entry VALUES (1, 70, '2026-11-27 01:57:50.277988+00', NULL, NULL, 'command', 'added', 'task', '61', 'null', '{"id": 61, "category_id": 12, "key": "blog-articles", "position": 8, "workload": "medium", "is_internal": false, "help_minutes": 120, "hidden_at": null}', 'dcb6fe085ed0fe5b5a0d26656de4955b', '2690164d896e267ce5905f000e812e24d6bbd291f8fc1c28d30c925baaf18809', '826e3ad56088569c7da50f2a9caa282d2b81f458b94f5e7cce9424401bc1f609');
INSERT INTO public.audit_entry VALUES (1, 71, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_text', '53/en', 'null', '{"task_id": 53, "language": "en", "name": "Welcome and onboarding", "summary": "Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.", "hint": "Be a newcomer''s buddy: send a warm hello this week and answer the first questions.", "written_at": "2026-11-20T09:00:00+00:00"}', '5329ab1a9d2166ec10af6db54f3b003e', 'f89099cd0fda2916869f451bc84920e8f2ba96ccc56570759d985e04c3aa3eb0', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 72, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '53/32', 'null', '{"task_id": 53, "role_id": 32, "position": 0}', '2847408133a0151cad33070dea519370', 'a2794eace7f4f452055da8f3c8e2d211f5a2d795987c6e8dff49575151f3483a', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 73, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_text', '54/en', 'null', '{"task_id": 54, "language": "en", "name": "Invitation writing", "summary": "Write and design invitations that make people want to come, one for the whole group and a personal one for the people we hope for most.", "hint": "Read the draft of the next invitation and tell us which line would make you stay at home.", "written_at": "2026-11-20T09:00:00+00:00"}', '00e968bd32bdc636678b71de952d900e', 'f4a6146ce2fcf6fc7b4aa5fcb338a17fb26087a98c5cf7e307a3c9c12e597078', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 74, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '54/36', 'null', '{"task_id": 54, "role_id": 36, "position": 0}', '48eee1c26bd336c33af996f47622c74a', 'c0ad018512f35d63a5976690ad376f9ee18e0db364510c0ffd12118bcb434340', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 75, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_text', '55/en', 'null', '{"task_id": 55, "language": "en", "name": "Invitations and reminders", "summary": "Send each invitation at the right moment on the channels people really read, and remind them kindly before the day.", "hint": "Pick one coming event and forward it to a friend who would enjoy it.", "written_at": "2026-11-20T09:00:00+00:00"}', '62dd415c612ddcc40838310524f01464', '3476824b9f1e75dde4972082ae6fd79946a7eb2a0b006450baf4d98c6f35851f', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 76, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '55/32', 'null', '{"task_id": 55, "role_id": 32, "position": 0}', '74ad030f57a405bc8e7ec97b3a60a3aa', '07063d79e0e4a2660b634996508901b74f123ff0dba6cb9f62a6e2ff32ad2948', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 77, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '55/36', 'null', '{"task_id": 55, "role_id": 36, "position": 1}', '3c66815af95808a8cb85559bc120663f', 'c3c87361a1b9b22b4dfe76c9f88fead59bbf500f898bca89e7b307dad1ceca7f', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 78, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_text', '56/en', 'null', '{"task_id": 56, "language": "en", "name": "Member database", "summary": "Keep up to date who our members are, what they like, need and offer, and see from it who is missing or could be asked.", "hint": "Open your profile and put right what has changed: what you look for, what you can give.", "written_at": "2026-11-20T09:00:00+00:00"}', 'a342de9c4816b4cd8189c5ed16f7c944', '2b19427d4a0713f99fd1147ec23c49fa91a772917ab2559a696a3e567cc8e1cf', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 79, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '56/32', 'null', '{"task_id": 56, "role_id": 32, "position": 0}', '2b8dca93599fcfa97aed29a9e6bc3d59', '57d465a5718e48a915adba3a8aeb355b7656de2f5e7f8b5030898184752bd9da', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 80, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '56/37', 'null', '{"task_id": 56, "role_id": 37, "position": 1}', 'dd0818759b8790a31fe2da2c0b223bef', '589236ec74a7cc0cb48cbee23be64d9cd43b25a8836d6d17c5405530a7e8b84c', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 81, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_text', '57/en', 'null', '{"task_id": 57, "language": "en", "name": "Regular member conversations", "summary": "Talk with members one to one or in small circles, hear how they are, and point each to something that fits.", "hint": "Have a coffee or a call with a member you have not spoken to for a while.", "written_at": "2026-11-20T09:00:00+00:00"}', 'ac61910b978b6b7f6e3e00d116bac43f', '764642dd6f987f20331fba156ce730576b61fdd604dc6091dd35ecf3e7e6875e', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 82, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '57/32', 'null', '{"task_id": 57, "role_id": 32, "position": 0}', '4d1d52cf072ab95ca264cf431660b379', 'dfc99568b0a32d845913ad7d9a5ad9be3e955a3a6e90e742bf37546ccc4437ed', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 83, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_text', '58/en', 'null', '{"task_id": 58, "language": "en", "name": "Communication strategy", "summary": "Agree whom we want to reach, with what message and on which channels, leave nobody out, and look at it again each season.", "hint": "Go through the draft strategy and name one group of people we forget.", "written_at": "2026-11-20T09:00:00+00:00"}', 'e61ca00b77ea3ff9b24fb31d5d52679a', '2b182b1f4e1e3317e975e37f6fa755fd8a9af5d323289b3d1be57574b3795eef', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 84, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '58/32', 'null', '{"task_id": 58, "role_id": 32, "position": 0}', 'd121d4c649114f84951b5e8b1c6975b5', '25292942d6cbebf5397814d21d2e4e9655a55cf1be2cd829575173365cf7005e', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 85, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '58/33', 'null', '{"task_id": 58, "role_id": 33, "position": 1}', 'd0be7052592292419525be1a23899880', '9f9fa29d4b3f975a141533f10e8325ede4e8fb00a3a0c115d766782aecb4a4f7', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 86, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '58/38', 'null', '{"task_id": 58, "role_id": 38, "position": 2}', 'c153256c790c56d4a05f3f27a1c966cf', 'd1d9db1ac55aba84fbbd90090ba1859eca78d9e563163e436e58eea3db65b3a0', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 87, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_text', '59/en', 'null', '{"task_id": 59, "language": "en", "name": "Conversation in chats and platforms", "summary": "Keep the group chats and the platform alive: ask good questions, remind people of what is on, and link those who answer.", "hint": "Answer one open question in the chat, or ask one that you really want answered.", "written_at": "2026-11-20T09:00:00+00:00"}', 'a545fd472889855d6f58e941909d21b3', 'a01bf817978801669c2be7bb71cb07a1cbbae12a4ba347344ab6ca047aac0dd0', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 88, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '59/32', 'null', '{"task_id": 59, "role_id": 32, "position": 0}', 'bd86f15ccd7628196285d67aba58e483', '5efad1899ed7ea0e6f709d44d13d8d60cbe6ad4e5fcf0f6152937b54df822a2e', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 89, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '59/33', 'null', '{"task_id": 59, "role_id": 33, "position": 1}', '819d9e32789493065b5f864d391667b0', '70c1d6c01211017a14ac2d9e3d9c068fb4790d471941ce4572fbb4f8593473c8', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 90, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_text', '60/en', 'null', '{"task_id": 60, "language": "en", "name": "Network calendar", "summary": "One calendar inside the network where everybody sees the events, calls and openings to come.", "hint": "Add the date of something that other members should not miss.", "written_at": "2026-11-20T09:00:00+00:00"}', 'ec0d1e0413df61daaf566f5c823266dd', 'c8232a3b176fd9718fa60d3c8efa98f44735a22f1a5f4488471b26fafcd1c67b', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 91, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '60/36', 'null', '{"task_id": 60, "role_id": 36, "position": 0}', '26f203fc206a19ef40c2044335f4b3cb', 'fdaca786c233ea1b998ececa84d76b4a3f3734c3e6d28d414b7781517bda600c', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 92, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_text', '61/en', 'null', '{"task_id": 61, "language": "en", "name": "Blog and opinion pieces", "summary": "Write about the ideas behind our work, so that others can quote them, argue with them and use them.", "hint": "Write half a page about something you learned here; we edit it together with you.", "written_at": "2026-11-20T09:00:00+00:00"}', '69e487b85d52bea2a185f522fa191956', 'ab0d94689ac8b43d6309d413a75be778d257708586269361e7bf4229fa2ac112', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 93, '2026-11-27 01:57:50.283546+00', NULL, NULL, 'command', 'added', 'task_role', '61/36', 'null', '{"task_id": 61, "role_id": 36, "position": 0}', '3535fba07212e8a824166324c85fb630', '9d673934390e2eb85f8d991d4f5d3daf065d92cb331dccd6f3318e0f7e80f547', '1369c1f340f94d5423b889cad837f35dbac074cc4a9fcf382fb7a4c2fa2549f9');
INSERT INTO public.audit_entry VALUES (1, 95, '2026-11-27 01:57:50.459789+00', NULL, NULL, 'command', 'added', 'member', '94', 'null', '{"id": 94, "account_id": 1, "name": "Ana Ruiz", "name_latin": "", "initials": "AR", "avatar": 3, "email": "ana@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}', '98e14eb4a4f273cc8d36f7df9fe24ad3', 'd2709ccc3376afd354e8034fe76ceec41e4ba67aa021383609983bbb020af197', '85793c1dd8d03887dd646289c30b30e8bf33bc372f746a7561bcfab9d438c4f2');
INSERT INTO public.audit_entry VALUES (1, 97, '2026-11-27 01:57:50.470948+00', NULL, NULL, 'command', 'added', 'standing_change', '96', 'null', '{"id": 96, "member_id": 94, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}', '3e02caf04b41338d7199b7201d412990', 'b85424aa1459d4a92ba1bcf6a7bafa2c31aeeb3cd1b6660cc130b9ae5d831007', '889d181254b2da8b9c268eb4b14a2dc778d1f277868823623ab0b2b42aedb57d');
INSERT INTO public.audit_entry VALUES (1, 99, '2026-11-27 01:57:50.477496+00', NULL, NULL, 'command', 'added', 'term', '98', 'null', '{"id": 98, "role_id": 33, "member_id": 94, "starts_on": "2025-10-16", "ends_on": null, "end_reason": "", "reminded_at": null}', 'a1f1503005a0dabb4a8513cc68c85280', '7c1fa01145c2ad3b1853945160f4192b744ef4aebf969c8fa6d5f34f7c989055', '25146fe3d56f6b5380079d0dc07ce9e950d63de0edbaa85f979bda6f10dba461');
INSERT INTO public.audit_entry VALUES (1, 101, '2026-11-27 01:57:50.677928+00', NULL, NULL, 'command', 'added', 'member', '100', 'null', '{"id": 100, "account_id": 2, "name": "Bo Lindqvist", "name_latin": "", "initials": "BL", "avatar": 5, "email": "bo@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}', '2f2069adedcd2f8f7fc148a2412c7688', 'df3e3c1eadf3e26f5661aa152438c12533d7fb6046edb7b9f125dad5f3caf5e3', 'bc679482f8495541925dc53bc26574155ff4ba741523714920bc5227cead51ee');
INSERT INTO public.audit_entry VALUES (1, 103, '2026-11-27 01:57:50.680013+00', NULL, NULL, 'command', 'added', 'standing_change', '102', 'null', '{"id": 102, "member_id": 100, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}', 'f573ba5961a446d12cdcc04188c39fe3', 'b102b02fae4a64f70824a019fbce84280991b41de761fd3ba385074eda356cd4', '3df53796a6fc32d54a1d63941e90dd935c5c05af0f0f1c72670d816c46fb2a9a');
INSERT INTO public.audit_entry VALUES (1, 105, '2026-11-27 01:57:50.682562+00', NULL, NULL, 'command', 'added', 'term', '104', 'null', '{"id": 104, "role_id": 32, "member_id": 100, "starts_on": "2025-10-16", "ends_on": null, "end_reason": "", "reminded_at": null}', 'c00dedf88a31636aae235b079594e64e', 'de51db2f2ce05a966fdbac6259a7320aa5dd7f0a9596bb4fd91149baa24163a1', '8618d9e5d4b106900017a975648c872555e502294550576c06c288b9a111abc3');
INSERT INTO public.audit_entry VALUES (1, 107, '2026-11-27 01:57:50.868827+00', NULL, NULL, 'command', 'added', 'member', '106', 'null', '{"id": 106, "account_id": 3, "name": "\u738b\u5c0f\u68e0", "name_latin": "Wang Xiaotang", "initials": "\u738b", "avatar": 8, "email": "mei@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}', '8e92de80b0ba342db51689bc28fc7a29', '4962b5f2321752a228bbaa56516cae9029e49358ad273c12397b4a714a0bc57a', 'f72b8a4b89cbe40393dceca1570a9e8e7e1c9cb2b6944863051661527c125197');
INSERT INTO public.audit_entry VALUES (1, 109, '2026-11-27 01:57:50.870558+00', NULL, NULL, 'command', 'added', 'standing_change', '108', 'null', '{"id": 108, "member_id": 106, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}', 'a7b072937e8d2190376179defc9add84', '18333c8f29fa4930a1a63d5d4f8bf7135006184b9f8416467ce72c67167e276e', '2986469a7351a721d7d8cf61c10bd9776135bee20c578c9839d2192b14caf442');
INSERT INTO public.audit_entry VALUES (1, 111, '2026-11-27 01:57:50.872149+00', NULL, NULL, 'command', 'added', 'member', '110', 'null', '{"id": 110, "account_id": null, "name": "\u6797\u5b87", "name_latin": "Lin Yu", "initials": "\u6797", "avatar": 3, "email": null, "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}', '8154d1bf503225ef70713e470e8d48b0', 'f6d03cfadfa1a8b9b23dd0d6c9432e559d76de6b021c9d25723de6129e7995bf', 'ce1f390d43cd23619be74b5fae9b3aac16385e5d8a1232d077425ed604c2a115');
INSERT INTO public.audit_entry VALUES (1, 113, '2026-11-27 01:57:50.873528+00', NULL, NULL, 'command', 'added', 'standing_change', '112', 'null', '{"id": 112, "member_id": 110, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}', '3ee229f5e7f5c386ea079e32736cd1ad', 'aeb2e84f6cd5bba65c5784889acbabe976d6d4f715fbf6eac1a3a2784016828a', '4bb9b0712e313d3e0d08f55e1ade61b68741067728d0990041bbcf4b68ee520d');
INSERT INTO public.audit_entry VALUES (2, 6, '2026-11-27 01:57:51.1561+00', NULL, NULL, 'command', 'added', 'tier', '1', 'null', '{"id": 1, "key": "ordinary", "name": null, "rhythm_days": 90, "position": 0}', '36d02e15ce3900431f97656a2213d885', '6c95143a12caaca951f7c3873cb92bc96e57240c179c4bed33338504ea80a5f4', '48718213e686c8e3bd7814ed7c2d266b0989d7e8576988f8538e4a917bb95868');
INSERT INTO public.audit_entry VALUES (2, 7, '2026-11-27 01:57:51.1561+00', NULL, NULL, 'command', 'added', 'tier', '2', 'null', '{"id": 2, "key": "formal", "name": null, "rhythm_days": 60, "position": 1}', '80fe558eea5027c4c88a008154da3476', 'cc1327b9faf62463bb15f96a3a79a2b28ff8b1e756b5c05286b6e13530a1e5fd', '48718213e686c8e3bd7814ed7c2d266b0989d7e8576988f8538e4a917bb95868');
INSERT INTO public.audit_entry VALUES (2, 8, '2026-11-27 01:57:51.1561+00', NULL, NULL, 'command', 'added', 'tier', '3', 'null', '{"id": 3, "key": "volunteer", "name": null, "rhythm_days": 30, "position": 2}', '46f07fed296678376dab324fe38c3f67', 'b0d715cc0b028bf7698112724c42a63174546396b918df41726cd30f797c9b26', '48718213e686c8e3bd7814ed7c2d266b0989d7e8576988f8538e4a917bb95868');
INSERT INTO public.audit_entry VALUES (2, 9, '2026-11-27 01:57:51.1561+00', NULL, NULL, 'command', 'added', 'tier', '4', 'null', '{"id": 4, "key": "donor", "name": null, "rhythm_days": 120, "position": 3}', 'abd062485f70e2a84d8fc627939351bf', 'fecb9173b02273c8cde00136afbb328909fa2ac20c8206225165278163f40225', '48718213e686c8e3bd7814ed7c2d266b0989d7e8576988f8538e4a917bb95868');
INSERT INTO public.audit_entry VALUES (2, 10, '2026-11-27 01:57:51.1561+00', NULL, NULL, 'command', 'added', 'tier', '5', 'null', '{"id": 5, "key": "honorary", "name": null, "rhythm_days": 180, "position": 4}', '07e156fe348364cebc09fca140d6a21b', '54b18a69272ae67db9b97daaa09d01f8f4d950b3feea08486baa8fb0c80e0a04', '48718213e686c8e3bd7814ed7c2d266b0989d7e8576988f8538e4a917bb95868');
INSERT INTO public.audit_entry VALUES (2, 18, '2026-11-27 01:57:51.158735+00', NULL, NULL, 'command', 'added', 'category', '11', 'null', '{"id": 11, "key": "engagement", "position": 0}', '032ff2b472da569ed76b15146ba7e952', 'b7f699f351c0f4faed454ddcfc063c29185b36fc13179d4054e023acbee49cba', 'b028e9ea63c02fe2cc150d1448a638eaffce28f9e703832b14ab036b6d725f7f');
INSERT INTO public.audit_entry VALUES (2, 19, '2026-11-27 01:57:51.158735+00', NULL, NULL, 'command', 'added', 'category', '12', 'null', '{"id": 12, "key": "communication", "position": 1}', '90c15469780e4b6b922615d66b890afa', 'ccaf0fb20d93fa7340fe51b078e04a407ff36ffa91d5b10a772aec9943d80094', 'b028e9ea63c02fe2cc150d1448a638eaffce28f9e703832b14ab036b6d725f7f');
INSERT INTO public.audit_entry VALUES (2, 20, '2026-11-27 01:57:51.158735+00', NULL, NULL, 'command', 'added', 'category', '13', 'null', '{"id": 13, "key": "events", "position": 2}', 'ed9ee2aa3083066b136d529976cc8f3c', '9931fbba79fe301ebbac22213ef77e1bb911ce6dce37a4e69d76a989883a43f2', 'b028e9ea63c02fe2cc150d1448a638eaffce28f9e703832b14ab036b6d725f7f');
INSERT INTO public.audit_entry VALUES (2, 21, '2026-11-27 01:57:51.158735+00', NULL, NULL, 'command', 'added', 'category', '14', 'null', '{"id": 14, "key": "technology", "position": 3}', '141c60751d710e8e11f8443982952102', 'abbff65a5958e1648d359c42130efe0ec0b29810bda7484140c4e4bf09fb0edf', 'b028e9ea63c02fe2cc150d1448a638eaffce28f9e703832b14ab036b6d725f7f');
INSERT INTO public.audit_entry VALUES (2, 22, '2026-11-27 01:57:51.158735+00', NULL, NULL, 'command', 'added', 'category', '15', 'null', '{"id": 15, "key": "impact-learning", "position": 4}', '2588178cf390676d5d9f2ae59b4b065c', '8c457a4608472f1a53033696d9167a95a53563daeaa44db669e1d31bca7f8f39', 'b028e9ea63c02fe2cc150d1448a638eaffce28f9e703832b14ab036b6d725f7f');
INSERT INTO public.audit_entry VALUES (2, 23, '2026-11-27 01:57:51.158735+00', NULL, NULL, 'command', 'added', 'category', '16', 'null', '{"id": 16, "key": "funding", "position": 5}', '157cd15cdbb7f5e4ba13410ebe6e951e', 'abdd2ea3197b2c3c9f6115afcde230f0d1aa6add070c0396457612c4729971da', 'b028e9ea63c02fe2cc150d1448a638eaffce28f9e703832b14ab036b6d725f7f');
INSERT INTO public.audit_entry VALUES (2, 24, '2026-11-27 01:57:51.158735+00', NULL, NULL, 'command', 'added', 'category', '17', 'null', '{"id": 17, "key": "operations", "position": 6}', 'b40a874c30308e5ff2e5788229744167', 'b585cc4c69b3c33a6c59396e0ec98297223c3c6c775c8bbbde8488979751233f', 'b028e9ea63c02fe2cc150d1448a638eaffce28f9e703832b14ab036b6d725f7f');
INSERT INTO public.audit_entry VALUES (2, 25, '2026-11-27 01:57:51.161877+00', NULL, NULL, 'command', 'added', 'category_text', '11/en', 'null', '{"category_id": 11, "language": "en", "name": "Engagement", "summary": "Every member finds a way in that suits their time, their interests and the day they are having.", "written_at": "2026-11-20T09:00:00+00:00"}', '04c9b6a2eee131c3f7fff3a365dc5322', 'd24e208bb4d8df670ee09e9b4bb2896632c1b8dde0b168de81aebfe21da566d0', '8090a28deae7bfce3511a50a0301a1b98f65fb479d6282349c7933cf9fb1772f');
INSERT INTO public.audit_entry VALUES (2, 26, '2026-11-27 01:57:51.161877+00', NULL, NULL, 'command', 'added', 'category_text', '12/en', 'null', '{"category_id": 12, "language": "en", "name": "Communication", "summary": "People hear in time what is going on, and can take part with a word or a click.", "written_at": "2026-11-20T09:00:00+00:00"}', '2f75a32c8f13d094487936a71f92512a', 'fdf64780b5cda1ddea1fb1b29b290976c2678f3b97f152a1140e86f3bca8052a', '8090a28deae7bfce3511a50a0301a1b98f65fb479d6282349c7933cf9fb1772f');
INSERT INTO public.audit_entry VALUES (2, 27, '2026-11-27 01:57:51.161877+00', NULL, NULL, 'command', 'added', 'category_text', '13/en', 'null', '{"category_id": 13, "language": "en", "name": "Events", "summary": "Bring people together so that they get closer, learn from each other and start something.", "written_at": "2026-11-20T09:00:00+00:00"}', 'cdaab215432b41d5a97c89604966b734', '84f4ead757fef238e8d7aafe39e0fe7ba24a7a538bf5554a6e4f504de5ab3964', '8090a28deae7bfce3511a50a0301a1b98f65fb479d6282349c7933cf9fb1772f');
INSERT INTO public.audit_entry VALUES (2, 28, '2026-11-27 01:57:51.161877+00', NULL, NULL, 'command', 'added', 'category_text', '14/en', 'null', '{"category_id": 14, "language": "en", "name": "Technology", "summary": "Tools that people like to use and that spare the team work.", "written_at": "2026-11-20T09:00:00+00:00"}', '5c9a7031df46a125ca5bb1e95c39e4e2', 'f1f38569b7d98f8686d11181bfa137de28ddd00279c44043f9b9e7c5924ff6e5', '8090a28deae7bfce3511a50a0301a1b98f65fb479d6282349c7933cf9fb1772f');
INSERT INTO public.audit_entry VALUES (2, 29, '2026-11-27 01:57:51.161877+00', NULL, NULL, 'command', 'added', 'category_text', '15/en', 'null', '{"category_id": 15, "language": "en", "name": "Impact and learning", "summary": "Find out together what our work changes, and do the next thing better.", "written_at": "2026-11-20T09:00:00+00:00"}', '4db86cce4c318d868cbf1d4c76075474', 'c31225ed04735344ef49436e86259582f4f1acbe5ff29b2be098fa06a23542b6', '8090a28deae7bfce3511a50a0301a1b98f65fb479d6282349c7933cf9fb1772f');
INSERT INTO public.audit_entry VALUES (2, 30, '2026-11-27 01:57:51.161877+00', NULL, NULL, 'command', 'added', 'category_text', '16/en', 'null', '{"category_id": 16, "language": "en", "name": "Funding", "summary": "Find the money and support that the network''s plans need.", "written_at": "2026-11-20T09:00:00+00:00"}', '2a655683facd8661403ec16904b4ddc1', '70bb7a70de01dcdb563b23ec7b822f002a55fc09415f77cf42f913d805f80dc5', '8090a28deae7bfce3511a50a0301a1b98f65fb479d6282349c7933cf9fb1772f');
INSERT INTO public.audit_entry VALUES (2, 31, '2026-11-27 01:57:51.161877+00', NULL, NULL, 'command', 'added', 'category_text', '17/en', 'null', '{"category_id": 17, "language": "en", "name": "Operations", "summary": "Keep money, contracts, people and decisions in good order.", "written_at": "2026-11-20T09:00:00+00:00"}', '4ffc60897a6f0efa4ab982d1eca22105', 'e499daa038b8c0f72301e36712950cd2a819108d49f2fca92db7e5ff3dca3122', '8090a28deae7bfce3511a50a0301a1b98f65fb479d6282349c7933cf9fb1772f');
INSERT INTO public.audit_entry VALUES (2, 39, '2026-11-27 01:57:51.16601+00', NULL, NULL, 'command', 'added', 'role', '32', 'null', '{"id": 32, "key": "network-weaver", "position": 0, "workload": "medium", "may_coordinate": false, "may_weave": true, "may_keep_data": false, "may_lead": false, "retired_at": null}', 'ec99b615dfb4b5c58fb7704f8449e539', 'b84fbc048fdc3c91720d97098084002e3b1f78e75b11c7eab9248c3eda2dbe3d', '0955d3086a696c430747248abf0b074f2ae47a5f5c9b0b8f97014e897379f8f7');
INSERT INTO public.audit_entry VALUES (2, 40, '2026-11-27 01:57:51.16601+00', NULL, NULL, 'command', 'added', 'role', '33', 'null', '{"id": 33, "key": "network-coordinator", "position": 1, "workload": "high", "may_coordinate": true, "may_weave": true, "may_keep_data": true, "may_lead": false, "retired_at": null}', '080361f1d53404d26140346f5f54fd4a', '70451c0b03691b3d12db647385a7d709027c682b245fab39e4d93ff0c67a55a5', '0955d3086a696c430747248abf0b074f2ae47a5f5c9b0b8f97014e897379f8f7');
INSERT INTO public.audit_entry VALUES (2, 41, '2026-11-27 01:57:51.16601+00', NULL, NULL, 'command', 'added', 'role', '34', 'null', '{"id": 34, "key": "event-facilitator", "position": 2, "workload": "low", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', 'c87f7778e97d9a821a57b971bac142f5', '24a4ec4555def4c1a17ae1c8e87d2f09c708653955c972f65ed17125a35e0261', '0955d3086a696c430747248abf0b074f2ae47a5f5c9b0b8f97014e897379f8f7');
INSERT INTO public.audit_entry VALUES (2, 42, '2026-11-27 01:57:51.16601+00', NULL, NULL, 'command', 'added', 'role', '35', 'null', '{"id": 35, "key": "knowledge-weaver", "position": 3, "workload": "low", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', 'e966eb0805f6ac2dcbec6154fa5ddcb0', 'e1acb83fbbecbb4e7b1d059c3d802d8b0c5c177faf6c79a4532e845f952042a3', '0955d3086a696c430747248abf0b074f2ae47a5f5c9b0b8f97014e897379f8f7');
INSERT INTO public.audit_entry VALUES (2, 43, '2026-11-27 01:57:51.16601+00', NULL, NULL, 'command', 'added', 'role', '36', 'null', '{"id": 36, "key": "communicator", "position": 4, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', '1a93b0e74b9458c8924fdaf724a88b4b', '655b5fd7a53f1202842387ceb223fcc3e5e722963d0946b43e4da10aaf5a9e51', '0955d3086a696c430747248abf0b074f2ae47a5f5c9b0b8f97014e897379f8f7');
INSERT INTO public.audit_entry VALUES (2, 44, '2026-11-27 01:57:51.16601+00', NULL, NULL, 'command', 'added', 'role', '37', 'null', '{"id": 37, "key": "data-manager", "position": 5, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": true, "may_lead": false, "retired_at": null}', '05ee8cf307409cf8ea7f95e4c1c8ea2a', 'f69ffcede102429e0238881693f3fb5c6b2eb10fcc2fa5e5241b6d914cfe76ec', '0955d3086a696c430747248abf0b074f2ae47a5f5c9b0b8f97014e897379f8f7');
INSERT INTO public.audit_entry VALUES (2, 45, '2026-11-27 01:57:51.16601+00', NULL, NULL, 'command', 'added', 'role', '38', 'null', '{"id": 38, "key": "fundraiser", "position": 6, "workload": "high", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', '4369a474323cb2acc161fc89af2fccf6', '04309e178570d2887ffa2d7161c3f77128e96b8a0dfd6bdb1a03a39aa2217add', '0955d3086a696c430747248abf0b074f2ae47a5f5c9b0b8f97014e897379f8f7');
INSERT INTO public.audit_entry VALUES (2, 46, '2026-11-27 01:57:51.167818+00', NULL, NULL, 'command', 'added', 'role_text', '32/en', 'null', '{"role_id": 32, "language": "en", "name": "Network weaver", "definition": "Gets to know people, listens, and introduces those who should meet. Notices who is new and who has gone quiet.", "written_at": "2026-11-20T09:00:00+00:00"}', '7ccbf095385ddc642a3c8700437a6421', 'd7201aa2801c7efa4643a00c0df58a755d67da4968ffa643b7e4b559f3b952af', 'e6a13827be0bf810ad4317c6f3431611693fb880c2a6c9ef91e7ceb74ff14ccf');
INSERT INTO public.audit_entry VALUES (2, 47, '2026-11-27 01:57:51.167818+00', NULL, NULL, 'command', 'added', 'role_text', '33/en', 'null', '{"role_id": 33, "language": "en", "name": "Network coordinator", "definition": "Keeps the whole in view: who does what, what is missing, what comes next. Makes sure that agreements are kept and nobody carries too much.", "written_at": "2026-11-20T09:00:00+00:00"}', '6e2103d6b682832140a7c56da9b50138', 'cd22a89742c468fe3c9780a8ddb9a84e2fbdda93081efccb5954c096c24eb530', 'e6a13827be0bf810ad4317c6f3431611693fb880c2a6c9ef91e7ceb74ff14ccf');
INSERT INTO public.audit_entry VALUES (2, 48, '2026-11-27 01:57:51.167818+00', NULL, NULL, 'command', 'added', 'role_text', '34/en', 'null', '{"role_id": 34, "language": "en", "name": "Event facilitator", "definition": "Leads meetings and workshops so that everybody is heard and the group leaves with a result.", "written_at": "2026-11-20T09:00:00+00:00"}', '1ae104996b81e6ddb13daf7b0c654b8a', '020bb06c21a3307d4569b64b8ec503fd0e411f9eb277f860a7c25b330b42d6a5', 'e6a13827be0bf810ad4317c6f3431611693fb880c2a6c9ef91e7ceb74ff14ccf');
INSERT INTO public.audit_entry VALUES (2, 49, '2026-11-27 01:57:51.167818+00', NULL, NULL, 'command', 'added', 'role_text', '35/en', 'null', '{"role_id": 35, "language": "en", "name": "Knowledge weaver", "definition": "Gathers what was said and learned, puts it in order, and makes it easy to find and use again.", "written_at": "2026-11-20T09:00:00+00:00"}', '94ef3f1d28f3632725b9dd29cac2a2c5', 'e5f32179cc02d9f2ab9c4f5cd4f4561782fed71581ffa3df856b9cdf7c491726', 'e6a13827be0bf810ad4317c6f3431611693fb880c2a6c9ef91e7ceb74ff14ccf');
INSERT INTO public.audit_entry VALUES (2, 50, '2026-11-27 01:57:51.167818+00', NULL, NULL, 'command', 'added', 'role_text', '36/en', 'null', '{"role_id": 36, "language": "en", "name": "Communicator", "definition": "Tells the network''s story, to members and to the world: invitations, news, articles, pictures.", "written_at": "2026-11-20T09:00:00+00:00"}', '6d3505d6e3e0039ee303a6cb4f04697c', '1eac49c8b8629c85a6a98446662001e3d03c2d3676ef1ae4367e46810f63e971', 'e6a13827be0bf810ad4317c6f3431611693fb880c2a6c9ef91e7ceb74ff14ccf');
INSERT INTO public.audit_entry VALUES (2, 51, '2026-11-27 01:57:51.167818+00', NULL, NULL, 'command', 'added', 'role_text', '37/en', 'null', '{"role_id": 37, "language": "en", "name": "Data manager", "definition": "Keeps records about members, activity and results correct, current and safe, and turns them into answers.", "written_at": "2026-11-20T09:00:00+00:00"}', '8be5715d4a432634147e6d098d18ed5a', '7dc06d5110e0333d65590b1eb86355c312097d3192f9c6349f49f38b1f46da67', 'e6a13827be0bf810ad4317c6f3431611693fb880c2a6c9ef91e7ceb74ff14ccf');
INSERT INTO public.audit_entry VALUES (2, 52, '2026-11-27 01:57:51.167818+00', NULL, NULL, 'command', 'added', 'role_text', '38/en', 'null', '{"role_id": 38, "language": "en", "name": "Fundraiser", "definition": "Finds funders and partners who share our aims, works out how the network pays its way, and makes the ask.", "written_at": "2026-11-20T09:00:00+00:00"}', '91c089a6b2a5f855d7c0efe09e481c27', '51b7d2e5fc376397292035df48029d20107f94f4ca50f11af8123c399d9c37d3', 'e6a13827be0bf810ad4317c6f3431611693fb880c2a6c9ef91e7ceb74ff14ccf');
INSERT INTO public.audit_entry VALUES (2, 62, '2026-11-27 01:57:51.172653+00', NULL, NULL, 'command', 'added', 'task', '53', 'null', '{"id": 53, "category_id": 11, "key": "member-onboarding", "position": 0, "workload": "medium", "is_internal": false, "help_minutes": 30, "hidden_at": null}', '8a0ef0eff02fefe4ee33f04844dcaa05', '9a88e7ccc3d6e4a7bc357abf54d72a98fb13f3e3899b1e76af83355499848edf', '480dbb976ed8bae761a940aa11dfd9aa93e6eee7d725382a714e83a1d7336c5e');
INSERT INTO public.audit_entry VALUES (2, 63, '2026-11-27 01:57:51.172653+00', NULL, NULL, 'command', 'added', 'task', '54', 'null', '{"id": 54, "category_id": 11, "key": "invitation-design", "position": 1, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}', 'b2481981503478ef99284057c5bca169', '77174247edeb3c5d224bf3d7f5068f4ef4ef73cc05dd355bbc062d5a81343f6d', '480dbb976ed8bae761a940aa11dfd9aa93e6eee7d725382a714e83a1d7336c5e');
INSERT INTO public.audit_entry VALUES (2, 64, '2026-11-27 01:57:51.172653+00', NULL, NULL, 'command', 'added', 'task', '55', 'null', '{"id": 55, "category_id": 11, "key": "invitations-and-reminders", "position": 2, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}', '196731004096601de25ed394a4f15e14', '3157c3d820966cacb2067e30260d09522a1cb5631740d8284165bfeb70642a27', '480dbb976ed8bae761a940aa11dfd9aa93e6eee7d725382a714e83a1d7336c5e');
INSERT INTO public.audit_entry VALUES (2, 65, '2026-11-27 01:57:51.172653+00', NULL, NULL, 'command', 'added', 'task', '56', 'null', '{"id": 56, "category_id": 11, "key": "member-database", "position": 3, "workload": "medium", "is_internal": false, "help_minutes": 10, "hidden_at": null}', '4aa0f5d6ac5236575cb918f3b5db6c50', '31de35f7fced61aef35fea9f76c425fe4cfd600f469a36a78c7c76719ef7acc6', '480dbb976ed8bae761a940aa11dfd9aa93e6eee7d725382a714e83a1d7336c5e');
INSERT INTO public.audit_entry VALUES (2, 66, '2026-11-27 01:57:51.172653+00', NULL, NULL, 'command', 'added', 'task', '57', 'null', '{"id": 57, "category_id": 11, "key": "member-conversations", "position": 4, "workload": "low", "is_internal": false, "help_minutes": 30, "hidden_at": null}', '1782f178e64c42def6e222dacd174046', '2ef7ee469e60c56b308ae5d236040b7f0129563efdf91840f510d9482a43ece7', '480dbb976ed8bae761a940aa11dfd9aa93e6eee7d725382a714e83a1d7336c5e');
INSERT INTO public.audit_entry VALUES (2, 67, '2026-11-27 01:57:51.172653+00', NULL, NULL, 'command', 'added', 'task', '58', 'null', '{"id": 58, "category_id": 12, "key": "communication-strategy", "position": 5, "workload": "high", "is_internal": false, "help_minutes": 60, "hidden_at": null}', '865184b562b2548ca23835b3e634983c', 'a52bc1e9b67237790ed43333959b94baf5db20f0dca49253948bf873b715c0c7', '480dbb976ed8bae761a940aa11dfd9aa93e6eee7d725382a714e83a1d7336c5e');
INSERT INTO public.audit_entry VALUES (2, 68, '2026-11-27 01:57:51.172653+00', NULL, NULL, 'command', 'added', 'task', '59', 'null', '{"id": 59, "category_id": 12, "key": "community-conversation", "position": 6, "workload": "medium", "is_internal": false, "help_minutes": 10, "hidden_at": null}', 'ea70a3e84a8f44aa4299a782f454502e', '6633b0934e4138acbb89804aab90c591204d0dc7a668bcdeeb1ecedaffebc655', '480dbb976ed8bae761a940aa11dfd9aa93e6eee7d725382a714e83a1d7336c5e');
INSERT INTO public.audit_entry VALUES (2, 69, '2026-11-27 01:57:51.172653+00', NULL, NULL, 'command', 'added', 'task', '60', 'null', '{"id": 60, "category_id": 12, "key": "network-calendar", "position": 7, "workload": "low", "is_internal": false, "help_minutes": 10, "hidden_at": null}', '490466445904aba095ee6ca63d90edf0', '9e3336f30a4ce920d33716420fa2ee734bb68a8da69965e77aa80dc583225733', '480dbb976ed8bae761a940aa11dfd9aa93e6eee7d725382a714e83a1d7336c5e');
INSERT INTO public.audit_entry VALUES (2, 70, '2026-11-27 01:57:51.172653+00', NULL, NULL, 'command', 'added', 'task', '61', 'null', '{"id": 61, "category_id": 12, "key": "blog-articles", "position": 8, "workload": "medium", "is_internal": false, "help_minutes": 120, "hidden_at": null}', '0cdeb3f6b21eaf9d66e7aa3e8bfbb5ef', '50ced1a7b9bc0cbe4058898437024385b8868c9a5240b4e9aff51427b42361e0', '480dbb976ed8bae761a940aa11dfd9aa93e6eee7d725382a714e83a1d7336c5e');
INSERT INTO public.audit_entry VALUES (2, 71, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_text', '53/en', 'null', '{"task_id": 53, "language": "en", "name": "Welcome and onboarding", "summary": "Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.", "hint": "Be a newcomer''s buddy: send a warm hello this week and answer the first questions.", "written_at": "2026-11-20T09:00:00+00:00"}', '078dbffea14e7453fa413f1d8160a0dd', '85bd7d3a3f808ab7c7a236cf4ce955b856bf91b8d506ef1ac1436cb722a7b9e0', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 72, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '53/32', 'null', '{"task_id": 53, "role_id": 32, "position": 0}', 'ba1f3bda921fdd9c8391e89e9e4a24d3', '82b0270c4c182b6297379a8d24b52c5840a6cb43d27beef7d19d728c473d3bab', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 73, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_text', '54/en', 'null', '{"task_id": 54, "language": "en", "name": "Invitation writing", "summary": "Write and design invitations that make people want to come, one for the whole group and a personal one for the people we hope for most.", "hint": "Read the draft of the next invitation and tell us which line would make you stay at home.", "written_at": "2026-11-20T09:00:00+00:00"}', 'd265fe67fcc2420a0be64498a51f0198', '10f962fb9d0973f2bcbd9ef608a4f2af690f41b5aa50c606cd96ead2e655fe2a', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 74, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '54/36', 'null', '{"task_id": 54, "role_id": 36, "position": 0}', '0385297ac294e02c027dc97df0761be9', 'c213e2f3a12d6f05f5352ebed3f01509d104f94f1a48b597a62c68511c587baa', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 75, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_text', '55/en', 'null', '{"task_id": 55, "language": "en", "name": "Invitations and reminders", "summary": "Send each invitation at the right moment on the channels people really read, and remind them kindly before the day.", "hint": "Pick one coming event and forward it to a friend who would enjoy it.", "written_at": "2026-11-20T09:00:00+00:00"}', '483f356fe1c82c537186b48dcca8721c', '95d8dfa84fd3611e7157524ec5838c288a9a3967b767256ebe10044126a40387', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 76, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '55/32', 'null', '{"task_id": 55, "role_id": 32, "position": 0}', '923488c0681697f70dd8d733e912f795', 'bf50df513df79a747949cf9bb653e46fe6df0c6b4c97e042bf69ffe31b19009c', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 77, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '55/36', 'null', '{"task_id": 55, "role_id": 36, "position": 1}', '90dd93a6e95579f76247402c4254d528', '9facb1e725f686dcd0ca5f143c684a0ba75a33055bbc2c0b99e72f238587e611', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 78, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_text', '56/en', 'null', '{"task_id": 56, "language": "en", "name": "Member database", "summary": "Keep up to date who our members are, what they like, need and offer, and see from it who is missing or could be asked.", "hint": "Open your profile and put right what has changed: what you look for, what you can give.", "written_at": "2026-11-20T09:00:00+00:00"}', 'd732be0dbf8a8cdd147768a89212e162', '1f0dd3e41e729612a2eedd05199b0a8602912174ede4e20c5827db25d529dc58', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 79, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '56/32', 'null', '{"task_id": 56, "role_id": 32, "position": 0}', '2363e035b9f093f3bf6a8db1190157d7', 'f94c3d703aa7324397ef4eb2c7776616b42583852d651a826a338d3f0ab35596', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 80, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '56/37', 'null', '{"task_id": 56, "role_id": 37, "position": 1}', '60ea692d16eeaa655e72d176153ef545', '912fe7adf5da141a8909776216120dc310ac14b36fd3f73385d6099deb912546', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 81, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_text', '57/en', 'null', '{"task_id": 57, "language": "en", "name": "Regular member conversations", "summary": "Talk with members one to one or in small circles, hear how they are, and point each to something that fits.", "hint": "Have a coffee or a call with a member you have not spoken to for a while.", "written_at": "2026-11-20T09:00:00+00:00"}', '22f78f8d2add8dfc79376db45eb5c31d', '49190baea370b5f1efb6f54c9ef32545806b7cc1c20aef20f10116eda4f4b2da', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 82, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '57/32', 'null', '{"task_id": 57, "role_id": 32, "position": 0}', '5c082c8655b4245f24cf4d87d04e5f97', '60e7d1d362d01dc3c2d4bd29bb7daa9e4d36b58a4dbb39457a1fd91c5c66ec23', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 83, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_text', '58/en', 'null', '{"task_id": 58, "language": "en", "name": "Communication strategy", "summary": "Agree whom we want to reach, with what message and on which channels, leave nobody out, and look at it again each season.", "hint": "Go through the draft strategy and name one group of people we forget.", "written_at": "2026-11-20T09:00:00+00:00"}', 'cee78b6729959b8ad907c2b92b7a476d', '89f90da74478946443e0a3f19a1367eac3c4a11d2d5e70f412eb935b85e08e7d', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 84, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '58/32', 'null', '{"task_id": 58, "role_id": 32, "position": 0}', 'e29e69f981f1aaaafdd8d8e5fad550df', 'fd7301af47984de9f114fa5109153614f010ebbb17cb0d11e7b7c417d99a2c55', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 85, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '58/33', 'null', '{"task_id": 58, "role_id": 33, "position": 1}', '6bd7b02edcdad90252c614ba8047d9e0', 'a1690cbb5d3186cc9e21b0994eea25311d5269c65e467281ccb62a03538a9bcd', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 86, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '58/38', 'null', '{"task_id": 58, "role_id": 38, "position": 2}', 'ee0917b590effb4712dc3d629c749b03', 'ba7077c2c140b84d6a9559b51d7c9b9e8938923fa10437c0288c6366446682cb', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 87, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_text', '59/en', 'null', '{"task_id": 59, "language": "en", "name": "Conversation in chats and platforms", "summary": "Keep the group chats and the platform alive: ask good questions, remind people of what is on, and link those who answer.", "hint": "Answer one open question in the chat, or ask one that you really want answered.", "written_at": "2026-11-20T09:00:00+00:00"}', '4cf900764ed8860659e478eed911058d', '1a92c6fc8ee807b1d4b3d8475e96b320b9dd6a59e4264646d96f03d51327c5e1', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 88, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '59/32', 'null', '{"task_id": 59, "role_id": 32, "position": 0}', 'a85bffe53a4657661a52fd0f9868d3c4', '83908a0105f5595593cdc1a47260c63900ce088c573834d83c456e12a3348ab0', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 89, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '59/33', 'null', '{"task_id": 59, "role_id": 33, "position": 1}', '284695d4b7faddc0bafef8ec7961f26e', '3898568cd4b0720dd0f5c1780a33e43391af78bcd1e0c2e42704212229571e38', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 90, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_text', '60/en', 'null', '{"task_id": 60, "language": "en", "name": "Network calendar", "summary": "One calendar inside the network where everybody sees the events, calls and openings to come.", "hint": "Add the date of something that other members should not miss.", "written_at": "2026-11-20T09:00:00+00:00"}', '389a096da877b313064699008ab2f5ff', '20d268acc6f77bd6306efced12c3aadc434ae75e2a119eb92e1d9b238297a648', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 91, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '60/36', 'null', '{"task_id": 60, "role_id": 36, "position": 0}', '29e17b0e2030ae573178c658bd78280d', '4dabe83df3c6a3fbde7d5f627f75e32c21f35a4ee299bed96acb50830973f2c3', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 92, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_text', '61/en', 'null', '{"task_id": 61, "language": "en", "name": "Blog and opinion pieces", "summary": "Write about the ideas behind our work, so that others can quote them, argue with them and use them.", "hint": "Write half a page about something you learned here; we edit it together with you.", "written_at": "2026-11-20T09:00:00+00:00"}', 'eb3612f96f40438deed87ecb541f8ebe', '4d786105a5ab26fa72b81ff00b0ebb828bebfbc1334996f0c89fcd5ccc4f0b02', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 93, '2026-11-27 01:57:51.177434+00', NULL, NULL, 'command', 'added', 'task_role', '61/36', 'null', '{"task_id": 61, "role_id": 36, "position": 0}', 'a0516cbd3d8cf2c67e5ae144cbe2183f', '3e1d46e0a145edda5a909a009a73b99d4aa0baeabbd7aa5c2c64329c1448e273', '371b6fd7e3232a5e0b506f8088254cf391bd444ffef2e894b16ea3fe7ceb32bc');
INSERT INTO public.audit_entry VALUES (2, 95, '2026-11-27 01:57:51.351799+00', NULL, NULL, 'command', 'added', 'member', '94', 'null', '{"id": 94, "account_id": 4, "name": "Sam Okafor", "name_latin": "", "initials": "SO", "avatar": 1, "email": "sam@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2025-10-16", "joined_on": "2025-10-16", "capacity": null, "rhythm_days": null}', '5a8cd3a7845aea10127e28e33f5799a0', '7230f1eb5ca1a11ae6da7031ba35db0752c25ea0ea643748b9cd6ad5cb7a6aac', '8e85e212359b6738a91d077c3e89543f0807d9dfed499434f2131ed1304fc135');
INSERT INTO public.audit_entry VALUES (2, 97, '2026-11-27 01:57:51.354218+00', NULL, NULL, 'command', 'added', 'standing_change', '96', 'null', '{"id": 96, "member_id": 94, "before": null, "after": "active", "on": "2025-10-16", "reason": "", "by_id": null}', '47e61817a0cc0757614b4f85d773980e', '1e09b84d5eeac138d9ae0ed1fec9fd867a51e4ae2a28f2eb7d74ba1cf6ad349e', '827f948ea67dba6e4deaf1527ed83b50662e8befd39b55e9a91263ceda17187a');
INSERT INTO public.audit_entry VALUES (2, 99, '2026-11-27 01:57:51.357053+00', NULL, NULL, 'command', 'added', 'term', '98', 'null', '{"id": 98, "role_id": 33, "member_id": 94, "starts_on": "2025-10-16", "ends_on": null, "end_reason": "", "reminded_at": null}', '372adec5821b3b53f6d1d6737cfe8587', 'd2cd5acd04d0efbd2c87dfff62a4bf4dffd62de3fd17ba2600eb5b4b2b4ac325', 'bc89a2344892a3b9fcb8139464c84d2ebce30568f92d98db42b201eb298808ab');
INSERT INTO public.audit_entry VALUES (1, 124, '2026-11-27 01:57:51.713936+00', NULL, NULL, 'command', 'added', 'assignment', '114', 'null', '{"id": 114, "task_id": 53, "member_id": 106, "part": "helper", "state": "proposed", "proposed_by_id": 94, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}', '18446077c02c5b1ffd5896976525d29b', '9c4a0a02babf9876e11e2d0ff0e8e64f99f6fba9d82460bc2e8b71b71cb47969', '836ba3ed9935ab1be611e77bc6f2f76e6d85cd870649e0c0489e3e15f0cbc43c');
INSERT INTO public.audit_entry VALUES (1, 125, '2026-11-27 01:57:51.713936+00', NULL, NULL, 'command', 'added', 'term', '115', 'null', '{"id": 115, "role_id": 35, "member_id": 106, "starts_on": "2026-11-20", "ends_on": null, "end_reason": "", "reminded_at": null}', '0bf6244a73a03e0658e470e53e58c0e0', '35796500796ccf4ff33f6128cf8333c0c9235ebc0fd18c37c05ee29ee1526728', '836ba3ed9935ab1be611e77bc6f2f76e6d85cd870649e0c0489e3e15f0cbc43c');
INSERT INTO public.audit_entry VALUES (1, 126, '2026-11-27 01:57:51.713936+00', NULL, NULL, 'command', 'added', 'check_in', '116', 'null', '{"id": 116, "weaver_id": 100, "channel": "phone", "on": "2026-11-20", "shared_line": "Hello", "weavers_line": "\u2022\u2022\u2022", "logged_at": "2026-11-20T09:00:00+00:00"}', 'e1ff8cdee29e59badaadde26aa22bebd', 'b3ba8ff40f2106f3e2d3ba99ed151cf6db14c2fce29f10e2836e1d9450f4c255', '836ba3ed9935ab1be611e77bc6f2f76e6d85cd870649e0c0489e3e15f0cbc43c');
INSERT INTO public.audit_entry VALUES (1, 127, '2026-11-27 01:57:51.713936+00', NULL, NULL, 'command', 'added', 'follow_up', '117', 'null', '{"id": 117, "member_id": 106, "owner_id": 100, "check_in_id": null, "what": "\u2022\u2022\u2022", "due_on": "2026-11-20", "done_at": null, "done_by_id": null}', '4662658e53a783605110a5a752cfd38e', '608ce83abc36b628e777b210cbe173fd3653f915bbfde7580031660c52635d5d', '836ba3ed9935ab1be611e77bc6f2f76e6d85cd870649e0c0489e3e15f0cbc43c');
INSERT INTO public.audit_entry VALUES (1, 128, '2026-11-27 01:57:51.713936+00', NULL, NULL, 'command', 'added', 'leave', '118', 'null', '{"id": 118, "member_id": 106, "starts_on": "2026-11-17", "ends_on": "2026-11-23", "note": ""}', '429adfa16467b7b9fdfc59e63258fe07', '085214ef8a88759321dc0a6d1e77154e2b124fabd838ae27d665c8ef975030eb', '836ba3ed9935ab1be611e77bc6f2f76e6d85cd870649e0c0489e3e15f0cbc43c');
INSERT INTO public.audit_entry VALUES (1, 129, '2026-11-27 01:57:51.713936+00', NULL, NULL, 'command', 'added', 'pledge', '119', 'null', '{"id": 119, "task_id": 53, "member_id": 106, "note": "", "state": "open", "pledged_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}', 'dcad59a1e8403869773ec4c530b47a28', '9cf27a36da5dbffcb96f33e5cf8e7c341826c661d166e51a28e725332d0eae6b', '836ba3ed9935ab1be611e77bc6f2f76e6d85cd870649e0c0489e3e15f0cbc43c');
INSERT INTO public.audit_entry VALUES (1, 130, '2026-11-27 01:57:51.713936+00', NULL, NULL, 'command', 'added', 'contribution', '120', 'null', '{"id": 120, "task_id": 53, "member_id": 106, "pledge_id": null, "what": "Tea", "done_on": "2026-11-20", "minutes": null, "link": "", "state": "reported", "reported_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}', '9cdb04bfcdbe47530b7db3b8f8e45a1b', '2e99cd98abbaae7a013d5183111bc5e3e17ff2148fdb910f63dabbd49468add9', '836ba3ed9935ab1be611e77bc6f2f76e6d85cd870649e0c0489e3e15f0cbc43c');
INSERT INTO public.audit_entry VALUES (1, 131, '2026-11-27 01:57:51.713936+00', NULL, NULL, 'command', 'added', 'need', '121', 'null', '{"id": 121, "member_id": 106, "check_in_id": null, "text": "a room", "heard_on": "2026-11-20", "closed_on": null}', '35e99d95062ec8c2284e8ceb09e9a17c', '4fa511f03c8b0b971f2c93cab4af146577a5552e5b052180b56afe529a8aad50', '836ba3ed9935ab1be611e77bc6f2f76e6d85cd870649e0c0489e3e15f0cbc43c');
INSERT INTO public.audit_entry VALUES (1, 132, '2026-11-27 01:57:51.713936+00', NULL, NULL, 'command', 'added', 'offer', '122', 'null', '{"id": 122, "member_id": 106, "check_in_id": null, "text": "a car", "heard_on": "2026-11-20", "closed_on": null}', '0e594d13ea78e76b73c97b1787a3e04f', 'd6c6fb28a13b1645cbe2e87a996bc3be34967457e19b26ccf1f880199ad0fb74', '836ba3ed9935ab1be611e77bc6f2f76e6d85cd870649e0c0489e3e15f0cbc43c');
INSERT INTO public.audit_entry VALUES (1, 133, '2026-11-27 01:57:51.713936+00', NULL, NULL, 'command', 'added', 'invitation', '123', 'null', '{"id": 123, "email": "new-106@example.org", "member_id": null, "role_id": null, "invited_by_id": null, "token_hash": null, "invited_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-12-04T09:00:00+00:00", "accepted_at": null, "revoked_at": null}', '0fa22236485fbfa75ed185d35b147722', 'bbe020a3a82629d8fd30af515a9aca075bac40b4c934823d4da6f244fbfb83f0', '836ba3ed9935ab1be611e77bc6f2f76e6d85cd870649e0c0489e3e15f0cbc43c');
INSERT INTO public.audit_entry VALUES (1, 135, '2026-11-27 01:57:51.726873+00', NULL, NULL, 'command', 'added', 'matrix_import', '134', 'null', '{"id": 134, "by_id": null, "filename": "tea.tsv", "language": "en", "read_at": "2026-11-20T09:00:00+00:00", "confirmed_at": null, "undone_at": null}', '8c89388de83dc73989e39072b8de8bc5', '814356a726aab24e05bd02be7810258e6b9d64f5cbdd6669c3d4ec7687724279', '4e974cde7c2cc6f24e6a289fcde4653294fbe55861fcef4ac629e1880659d1d4');
INSERT INTO public.audit_entry VALUES (1, 136, '2026-11-27 01:57:51.729061+00', NULL, NULL, 'command', 'added', 'check_in_member', '116/106', 'null', '{"check_in_id": 116, "member_id": 106}', '76fbe92631fbdb7878c6577782758df3', 'c56a95406299bb59b56c98c78021cc63f7b8fff676c9399cadf04b3bcb1e964d', 'a47d6099b4323c906af1dd95af578dd50b00379fd6119c6245b5466d1f296aff');
INSERT INTO public.audit_entry VALUES (1, 147, '2026-11-27 01:57:51.740446+00', NULL, NULL, 'command', 'added', 'assignment', '137', 'null', '{"id": 137, "task_id": 54, "member_id": 110, "part": "helper", "state": "proposed", "proposed_by_id": 94, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}', '8d2ff0f0fa88cd7cc112e9092c6c32cb', '82003ccfad02a3921566f57bac1e4e89b5c3cc08d8a2c7b8bfbc27bf0a13414d', 'b99af3cdf2211d4deb6fce96dbadef37841d1b52bbb0de869c30f7080920a0ee');
INSERT INTO public.audit_entry VALUES (1, 148, '2026-11-27 01:57:51.740446+00', NULL, NULL, 'command', 'added', 'term', '138', 'null', '{"id": 138, "role_id": 35, "member_id": 110, "starts_on": "2026-11-20", "ends_on": null, "end_reason": "", "reminded_at": null}', '622b2e517758acdc9fa31c84d392ff92', 'dd69131ea38062543194296a2a5b43c9a1a1f7c207d9f876e0bea8cc8d80e921', 'b99af3cdf2211d4deb6fce96dbadef37841d1b52bbb0de869c30f7080920a0ee');
INSERT INTO public.audit_entry VALUES (1, 149, '2026-11-27 01:57:51.740446+00', NULL, NULL, 'command', 'added', 'check_in', '139', 'null', '{"id": 139, "weaver_id": 94, "channel": "phone", "on": "2026-11-20", "shared_line": "Hello", "weavers_line": "\u2022\u2022\u2022", "logged_at": "2026-11-20T09:00:00+00:00"}', 'bea123bd49ed8f2ff5beb40ccdf842e1', 'b6817d2cccd61a1410cb89cffd9fc70c74cd1c090d8cd45e336cd7434e185d85', 'b99af3cdf2211d4deb6fce96dbadef37841d1b52bbb0de869c30f7080920a0ee');
INSERT INTO public.audit_entry VALUES (1, 150, '2026-11-27 01:57:51.740446+00', NULL, NULL, 'command', 'added', 'follow_up', '140', 'null', '{"id": 140, "member_id": 110, "owner_id": 94, "check_in_id": null, "what": "\u2022\u2022\u2022", "due_on": "2026-11-20", "done_at": null, "done_by_id": null}', 'fe8452254a3cfc57ef73a0efe9d02d14', '3e11739067320156a6b9e1f9a2b9c6155f207e9b8ee4c5fda3daab7f61ae1d6c', 'b99af3cdf2211d4deb6fce96dbadef37841d1b52bbb0de869c30f7080920a0ee');
INSERT INTO public.audit_entry VALUES (1, 151, '2026-11-27 01:57:51.740446+00', NULL, NULL, 'command', 'added', 'leave', '141', 'null', '{"id": 141, "member_id": 110, "starts_on": "2026-11-17", "ends_on": "2026-11-23", "note": ""}', '5920b846e149586067795ccc9f2de5db', 'c7434d4b92710924cc674dba2fced6d33d8d5cb1bc66dbd95861637636084840', 'b99af3cdf2211d4deb6fce96dbadef37841d1b52bbb0de869c30f7080920a0ee');
INSERT INTO public.audit_entry VALUES (1, 152, '2026-11-27 01:57:51.740446+00', NULL, NULL, 'command', 'added', 'pledge', '142', 'null', '{"id": 142, "task_id": 54, "member_id": 110, "note": "", "state": "open", "pledged_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}', '4182253e234283aed6a0330850786635', '2d84b77c9d402e9593912b8c35cc59203fea1d5f18e77f3f9bbb9e3b2b89cf60', 'b99af3cdf2211d4deb6fce96dbadef37841d1b52bbb0de869c30f7080920a0ee');
INSERT INTO public.audit_entry VALUES (1, 153, '2026-11-27 01:57:51.740446+00', NULL, NULL, 'command', 'added', 'contribution', '143', 'null', '{"id": 143, "task_id": 54, "member_id": 110, "pledge_id": null, "what": "Tea", "done_on": "2026-11-20", "minutes": null, "link": "", "state": "reported", "reported_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}', '41f2e8bcc21e9a99abf6f5f0fa25f2ee', '8844740a6d565ff2dbdb9858c94174209fc7f32b45e0d1d882dc34af4ee68d94', 'b99af3cdf2211d4deb6fce96dbadef37841d1b52bbb0de869c30f7080920a0ee');
INSERT INTO public.audit_entry VALUES (1, 154, '2026-11-27 01:57:51.740446+00', NULL, NULL, 'command', 'added', 'need', '144', 'null', '{"id": 144, "member_id": 110, "check_in_id": null, "text": "a room", "heard_on": "2026-11-20", "closed_on": null}', 'c97df25cc10f2f285c400494dbd4fdc9', '37b7ca24e7fe921dba08c97871fa735dbd2145bde475362df5ecd4665de307ef', 'b99af3cdf2211d4deb6fce96dbadef37841d1b52bbb0de869c30f7080920a0ee');
INSERT INTO public.audit_entry VALUES (1, 155, '2026-11-27 01:57:51.740446+00', NULL, NULL, 'command', 'added', 'offer', '145', 'null', '{"id": 145, "member_id": 110, "check_in_id": null, "text": "a car", "heard_on": "2026-11-20", "closed_on": null}', '789ac4c60f0819891accaea4e69c1638', '15f1df6faaa9a91dd3514382ae93dbfedddc533251da765c1000f95a63ebd1a9', 'b99af3cdf2211d4deb6fce96dbadef37841d1b52bbb0de869c30f7080920a0ee');
INSERT INTO public.audit_entry VALUES (1, 156, '2026-11-27 01:57:51.740446+00', NULL, NULL, 'command', 'added', 'invitation', '146', 'null', '{"id": 146, "email": "new-110@example.org", "member_id": null, "role_id": null, "invited_by_id": null, "token_hash": null, "invited_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-12-04T09:00:00+00:00", "accepted_at": null, "revoked_at": null}', 'a7d49d45a77c264eb14ffc3b378843a7', '983c7bbec26998facb563f7c42ee3c173c7f4e8c7c882fcc8a50f74e5c2fa412', 'b99af3cdf2211d4deb6fce96dbadef37841d1b52bbb0de869c30f7080920a0ee');
INSERT INTO public.audit_entry VALUES (1, 158, '2026-11-27 01:57:51.744639+00', NULL, NULL, 'command', 'added', 'matrix_import', '157', 'null', '{"id": 157, "by_id": null, "filename": "tea.tsv", "language": "en", "read_at": "2026-11-20T09:00:00+00:00", "confirmed_at": null, "undone_at": null}', '4ae400258a4cd5465a5da5bdc55f9b1b', 'cfa9c2ea316437270a7608be6b78c43003a8d7904e615af48b4e39ae4e04221c', '9281ca249de62af4201cd2c3fbedef9f4e8343c4cc349b6a2db46e32bf7624dd');
INSERT INTO public.audit_entry VALUES (1, 159, '2026-11-27 01:57:51.745923+00', NULL, NULL, 'command', 'added', 'check_in_member', '139/110', 'null', '{"check_in_id": 139, "member_id": 110}', '4521994e17269872dab874cf05487fb4', '7bf3014e91db99f72c6996be6caa824d278419498b62baed28e728fddfd6d523', '3f753ae79f340c0055ae808fa7b3a5b511e8edef2a1f61c17c8bdaa89fc278c7');
INSERT INTO public.audit_entry VALUES (2, 1000010, '2026-11-27 01:57:51.756936+00', NULL, NULL, 'command', 'added', 'assignment', '1000000', 'null', '{"id": 1000000, "task_id": 53, "member_id": 94, "part": "helper", "state": "proposed", "proposed_by_id": null, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}', 'e81d2322faa5ce220535530669b19940', '048b8785771c57ebd124ac244cf20a4ad9ada191ad988c83adc617a9da6f93b7', '9ad0c90057fd7e159378f2a475d0af457f35069f6cafa7bf2a641a980b490793');
INSERT INTO public.audit_entry VALUES (2, 1000011, '2026-11-27 01:57:51.756936+00', NULL, NULL, 'command', 'added', 'term', '1000001', 'null', '{"id": 1000001, "role_id": 35, "member_id": 94, "starts_on": "2026-11-20", "ends_on": null, "end_reason": "", "reminded_at": null}', '9bd1a88269821ce3bf36c036d6162938', 'e39f036ee219563d628e8ae8024e2f2774940b67a6a9741ca4e84863e384c736', '9ad0c90057fd7e159378f2a475d0af457f35069f6cafa7bf2a641a980b490793');
INSERT INTO public.audit_entry VALUES (2, 1000012, '2026-11-27 01:57:51.756936+00', NULL, NULL, 'command', 'added', 'check_in', '1000002', 'null', '{"id": 1000002, "weaver_id": 94, "channel": "phone", "on": "2026-11-20", "shared_line": "Hello", "weavers_line": "\u2022\u2022\u2022", "logged_at": "2026-11-20T09:00:00+00:00"}', '48011c05c956038cc311b6454d0cf208', 'b1f46f7df1376b2dce9fbba08c26f694d192dd4b9eb73e18afa0200758164170', '9ad0c90057fd7e159378f2a475d0af457f35069f6cafa7bf2a641a980b490793');
INSERT INTO public.audit_entry VALUES (2, 1000013, '2026-11-27 01:57:51.756936+00', NULL, NULL, 'command', 'added', 'follow_up', '1000003', 'null', '{"id": 1000003, "member_id": 94, "owner_id": 94, "check_in_id": null, "what": "\u2022\u2022\u2022", "due_on": "2026-11-20", "done_at": null, "done_by_id": null}', 'e62dfb36a4f476e292f729bb3003e13d', '65b3ba30baf837dc241d38bbfade80311d52578d9213e241592dee3f71d99402', '9ad0c90057fd7e159378f2a475d0af457f35069f6cafa7bf2a641a980b490793');
INSERT INTO public.audit_entry VALUES (2, 1000014, '2026-11-27 01:57:51.756936+00', NULL, NULL, 'command', 'added', 'leave', '1000004', 'null', '{"id": 1000004, "member_id": 94, "starts_on": "2026-11-17", "ends_on": "2026-11-23", "note": ""}', '2bf29719d589f228b0128c7c656db490', '8e577eea1babf5f9ef304acad49f681016386bbc1a63118b1bd203c70cf1628f', '9ad0c90057fd7e159378f2a475d0af457f35069f6cafa7bf2a641a980b490793');
INSERT INTO public.audit_entry VALUES (2, 1000015, '2026-11-27 01:57:51.756936+00', NULL, NULL, 'command', 'added', 'pledge', '1000005', 'null', '{"id": 1000005, "task_id": 53, "member_id": 94, "note": "", "state": "open", "pledged_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}', '161c2bdf6ca80fe5483cee4b5572f285', '724624b814f360e9715eae7af6805fced06140363bc15c46f21dde0576ad4d81', '9ad0c90057fd7e159378f2a475d0af457f35069f6cafa7bf2a641a980b490793');
INSERT INTO public.audit_entry VALUES (2, 1000016, '2026-11-27 01:57:51.756936+00', NULL, NULL, 'command', 'added', 'contribution', '1000006', 'null', '{"id": 1000006, "task_id": 53, "member_id": 94, "pledge_id": null, "what": "Tea", "done_on": "2026-11-20", "minutes": null, "link": "", "state": "reported", "reported_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}', 'f64b74ee022db91175611718d22a94a3', '902ede76de6da73d65796903af152f53593b693db23a0c97819656edf550ba2f', '9ad0c90057fd7e159378f2a475d0af457f35069f6cafa7bf2a641a980b490793');
INSERT INTO public.audit_entry VALUES (2, 1000017, '2026-11-27 01:57:51.756936+00', NULL, NULL, 'command', 'added', 'need', '1000007', 'null', '{"id": 1000007, "member_id": 94, "check_in_id": null, "text": "a room", "heard_on": "2026-11-20", "closed_on": null}', 'fb414d3c1b18ad766bc7300e446eee41', '1473d98a0e8d52a80171722ea2edd7088ddd128f65a0961cb00d4b3f35a7638e', '9ad0c90057fd7e159378f2a475d0af457f35069f6cafa7bf2a641a980b490793');
INSERT INTO public.audit_entry VALUES (2, 1000018, '2026-11-27 01:57:51.756936+00', NULL, NULL, 'command', 'added', 'offer', '1000008', 'null', '{"id": 1000008, "member_id": 94, "check_in_id": null, "text": "a car", "heard_on": "2026-11-20", "closed_on": null}', 'de0516a91a8adbe1b2f003d93d522769', '00ca13d92c163eda1321cb80080ec1e7e7e80c7db32c4f4e1969cb42e580813f', '9ad0c90057fd7e159378f2a475d0af457f35069f6cafa7bf2a641a980b490793');
INSERT INTO public.audit_entry VALUES (2, 1000019, '2026-11-27 01:57:51.756936+00', NULL, NULL, 'command', 'added', 'invitation', '1000009', 'null', '{"id": 1000009, "email": "new-94@example.org", "member_id": null, "role_id": null, "invited_by_id": null, "token_hash": null, "invited_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-12-04T09:00:00+00:00", "accepted_at": null, "revoked_at": null}', '1559022816546470455f2ca70c85422b', '05b99e02cdb0c69ea5026dbe83915cc9ba92d44ed925fde2c82ea6debdf0ffe0', '9ad0c90057fd7e159378f2a475d0af457f35069f6cafa7bf2a641a980b490793');
INSERT INTO public.audit_entry VALUES (2, 1000021, '2026-11-27 01:57:51.760853+00', NULL, NULL, 'command', 'added', 'matrix_import', '1000020', 'null', '{"id": 1000020, "by_id": null, "filename": "tea.tsv", "language": "en", "read_at": "2026-11-20T09:00:00+00:00", "confirmed_at": null, "undone_at": null}', 'a93c405e76d2f0366d8b0faa5d000a8e', '2636bcc43b036b63ec811ea4c093442e699eb8df4b2cff4162e93fe037a10af2', '3092adf0e8ba80f5248cc0a2bf86aabf4520d8e218aefa295fcb398040803af1');
INSERT INTO public.audit_entry VALUES (2, 1000022, '2026-11-27 01:57:51.761974+00', NULL, NULL, 'command', 'added', 'check_in_member', '1000002/94', 'null', '{"check_in_id": 1000002, "member_id": 94}', '7d40877e666a61359e66f5257f293744', '3fb7a6f205f8a05a644969376ed0967d5abc5dfbb61c890accc2a23dc31453db', 'a2f395416fbe88d8cc50539c70b6c34eba570756bb0f247d47a692928c2334b3');
INSERT INTO public.audit_entry VALUES (2, 1000027, '2026-11-27 01:57:51.771563+00', NULL, NULL, 'command', 'added', 'task', '1000023', 'null', '{"id": 1000023, "category_id": 11, "key": null, "position": 0, "workload": "medium", "is_internal": false, "help_minutes": null, "hidden_at": null}', 'e1af2735c41dfcd69564c6988b444180', 'e4a81298c9e7003f2645200eca4f4da681f1036e0790354821448b0e676f4e1d', '7f81b746d02040c42160fd014625281673bbb9112fff73f3c5cee00252c5e3a2');
INSERT INTO public.audit_entry VALUES (2, 1000028, '2026-11-27 01:57:51.771563+00', NULL, NULL, 'command', 'added', 'role', '1000024', 'null', '{"id": 1000024, "key": null, "position": 0, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', '4f614d39b26d3d6b0588ef25a9791b2e', '016df72d7883919c60c9f0cb9254d9dcccde89ea62b8d539f7b3109811990674', '7f81b746d02040c42160fd014625281673bbb9112fff73f3c5cee00252c5e3a2');
INSERT INTO public.audit_entry VALUES (2, 1000029, '2026-11-27 01:57:51.771563+00', NULL, NULL, 'command', 'added', 'member', '1000025', 'null', '{"id": 1000025, "account_id": null, "name": "Friend of Sam Okafor", "name_latin": "", "initials": "", "avatar": 0, "email": null, "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2026-11-20", "joined_on": "2026-11-20", "capacity": null, "rhythm_days": null}', 'd05641bb04dd65f1ea7ddee944da005e', '7bd60bb2e816a0ae8b1c6d01013e258200f09a86aa0b6e6701d7404854eaaa44', '7f81b746d02040c42160fd014625281673bbb9112fff73f3c5cee00252c5e3a2');
INSERT INTO public.audit_entry VALUES (2, 1000030, '2026-11-27 01:57:51.771563+00', NULL, NULL, 'command', 'added', 'tier', '1000026', 'null', '{"id": 1000026, "key": "far", "name": null, "rhythm_days": 90, "position": 0}', '3057a7352e2023abfeed52b2fe71f1dd', '754bb213f94eb1547e618e172cd507d6c2320a4d69c261bb336f5440b32ea491', '7f81b746d02040c42160fd014625281673bbb9112fff73f3c5cee00252c5e3a2');
INSERT INTO public.audit_entry VALUES (1, 161, '2026-11-27 01:57:52.541392+00', NULL, NULL, 'command', 'added', 'invitation', '160', 'null', '{"id": 160, "email": "ines@example.org", "member_id": null, "role_id": null, "invited_by_id": null, "token_hash": "\u2022\u2022\u2022", "invited_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-11-21T09:00:00+00:00", "accepted_at": null, "revoked_at": null}', '646a923fc08abb059641ec50a5b05b46', '0de0126b6c8a945e911517d7cafb82c0dfed391a48ad39a6709893902453a655', 'cde2b4c6f6ff3db25c7c6caaabfe232a0d808a04463f2cb3550c625c3bde68a5');
INSERT INTO public.audit_entry VALUES (1, 163, '2026-11-20 09:00:00+00', NULL, 6, 'sign-in', 'added', 'member', '162', 'null', '{"id": 162, "account_id": 6, "name": "Ines", "name_latin": "", "initials": "I", "avatar": 9, "email": "ines@example.org", "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2026-11-20", "joined_on": "2026-11-20", "capacity": null, "rhythm_days": null}', '3a1d3cdffe05b296eb74f85d9d7dc24f', 'ebb762be03173a45e7b213a52291867242d7f1814d9745e53e819f40b31b2415', '3877fd7a05d1f14c767fb70ef7a2e5ee9b834134cde94deeb426ee1b67fb922a');
INSERT INTO public.audit_entry VALUES (1, 165, '2026-11-20 09:00:00+00', NULL, 6, 'sign-in', 'added', 'standing_change', '164', 'null', '{"id": 164, "member_id": 162, "before": null, "after": "active", "on": "2026-11-20", "reason": "", "by_id": null}', '37679a582a8f324d90d30c71e589a8cb', 'b9b375a20c82b95c98fb3b0a7df66d40e3f90e9d68322432ea0e08ade924a9c3', '83ec536322e319426092c6e576018acc961f15ef0e63cc336599649a4c094239');
INSERT INTO public.audit_entry VALUES (1, 166, '2026-11-20 09:00:00+00', 162, 6, 'sign-in', 'changed', 'invitation', '160', '{"accepted_at": null}', '{"accepted_at": "2026-11-20T09:00:00+00:00"}', '65d57d4b076df441fe7b7eb6b309022b', 'ea321daeb9ca5461c730eca47a40552542e38b543b3d2a52e91b671a9db676a8', '1916e713c77ef0a0774a9248cb18cbc8fde795fe5458401e411d16f074834f43');
INSERT INTO public.audit_entry VALUES (1, 167, '2026-11-20 09:00:00+00', 106, 3, 'sign-in', 'changed', 'assignment', '114', '{"state": "proposed", "answered_at": null, "answered_by_id": null}', '{"state": "accepted", "answered_at": "2026-11-20T09:00:00+00:00", "answered_by_id": 106}', '28e67beea63c6450b2ae67a0f82b6c98', '39f910f1862188f8bc409a43358bf421039fad285e57b487d994198df28d4114', '4f8074e7987bad8717a84747c3541d4041799e7304faabada3af668964022589');
INSERT INTO public.audit_entry VALUES (1, 168, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'assignment', '114', '{"state": "accepted", "reason": "", "ended_on": null}', '{"state": "ended", "reason": "Enough", "ended_on": "2026-11-20"}', '4eb842bbf19ce80d4c82727a2353999c', 'a501c1c94f0fc1ef40ed9f813c82875057e7be3aabdca90aace9b1ae201c1d4a', '515481391efa072939c50a8e4611c5667bebef266c9a78c1b57747eb3c4dba8e');
INSERT INTO public.audit_entry VALUES (1, 170, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'assignment', '169', 'null', '{"id": 169, "task_id": 53, "member_id": 110, "part": "holder", "state": "proposed", "proposed_by_id": 94, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "Would you?", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}', 'd8d8dd442a7d9c6750629950e879a6f2', 'ed2b1f8ff7e6cd0d99bb5d9e0a154406faa63d6bcebf0b44bd840857a6aefc6d', '4b55f9195de0225144b1f5c2a5e26ee3f9fd5bdba38b6a452443c1b2385d7cb1');
INSERT INTO public.audit_entry VALUES (1, 172, '2026-11-20 09:00:00+00', 106, 3, 'sign-in', 'added', 'assignment', '171', 'null', '{"id": 171, "task_id": 53, "member_id": 106, "part": "helper", "state": "proposed", "proposed_by_id": 106, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}', '94b93fe1b665b9150aff1cfbe8975fdc', '12bcd4158933ae86b8b21dd66efcb8b7b0af91c7e5b4b0abbe7aeab0c1f09163', 'bd8f9a9b7e0db0573f944a3eead2e4c1ec06c5d18d3f62a252b26a8743a00a71');
INSERT INTO public.audit_entry VALUES (1, 174, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'added', 'check_in', '173', 'null', '{"id": 173, "weaver_id": 100, "channel": "phone", "on": "2026-11-20", "shared_line": "Hi", "weavers_line": "", "logged_at": "2026-11-20T09:00:00+00:00"}', '5bd2d5a47b706fe4ae92945e6fa99a0e', 'cc244f73a1aebcfe9527eb50f3e876adc942f398e36cdfbc6abc5efc9c608aa6', '41c3460caff544f1042cfb3a2a2607d2227ac57d41377ef9e347549d93df8ba3');
INSERT INTO public.audit_entry VALUES (1, 175, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'added', 'check_in_member', '173/106', 'null', '{"check_in_id": 173, "member_id": 106}', 'd494062865bb352c35092bf140cfc6ec', '85608cba3ea0234279c5533398109d85942226e8b016edcf8d626f601b85c54c', '6e7d0fcf6609016f163dce800e4fc3dd035c067427aba5ce6a4e2d98e9e8e86f');
INSERT INTO public.audit_entry VALUES (1, 177, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'added', 'check_in', '176', 'null', '{"id": 176, "weaver_id": 100, "channel": "phone", "on": "2026-11-20", "shared_line": "", "weavers_line": "\u2022\u2022\u2022", "logged_at": "2026-11-20T09:00:00+00:00"}', '44470e138a9e88dc6e5967fa65e75fa4', 'aac6db6098952b449e84ebf246a189960de3b5ce1352f58fd6724d1f50b583b2', '7d0e9e1f9fc2b12c49106782b93090a09ce8cc10dd2df088a443207aa811ea3f');
INSERT INTO public.audit_entry VALUES (1, 178, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'added', 'check_in_member', '176/106', 'null', '{"check_in_id": 176, "member_id": 106}', '2d67bef6e74c86e05f5ae0a745cf4661', 'dce936927f3b9a2ed389ebe3d8c17a6df9e8de2503599536fdf07bed3e51fce8', '06f6d6b97a81e76f983b2b751c714a772beed8766740fb73c5972d9bb2e1c925');
INSERT INTO public.audit_entry VALUES (1, 179, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'changed', 'check_in', '116', '{"channel": "phone", "shared_line": "Hello", "weavers_line": "\u2022\u2022\u2022"}', '{"channel": "video", "shared_line": "", "weavers_line": "\u2022\u2022\u2022"}', 'b3b8f749a08a9aee234ebb956ed94b1e', '29df58c50f77320f330357dddcc931eaef5ce3d7fd2ae0cd9331f2f34cbdf98b', '07a093c5b8802f465d83a7cfea2f8eba61a46e119eac48b8d09d3d16e0b607b1');
INSERT INTO public.audit_entry VALUES (1, 180, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'pledge', '119', '{"state": "open", "answered_at": null, "answered_by_id": null, "answer": ""}', '{"state": "accepted", "answered_at": "2026-11-20T09:00:00+00:00", "answered_by_id": 94, "answer": "Thanks"}', '42cba5f3c2903d815908c43e79aededa', '89b979c2a5dd263bfc2a275a650b68f09c4c4b0c7bbf443238449b43b0c89d99', 'f840b9705cd9f8d882a156d6d2978ae102b2a9cb13fe62adc5bc4cb397ba330d');
INSERT INTO public.audit_entry VALUES (1, 181, '2026-11-20 09:00:00+00', 106, 3, 'sign-in', 'changed', 'pledge', '119', '{"state": "accepted"}', '{"state": "withdrawn"}', 'd30dc54229e100559d777e7940f7bbe0', 'c32edb41c30b79c52bc530aa8020bfeecefbc3fd8145757ca4f866d3dad88271', '8fa7ae11d3698a522e31bd4134d40014cf7545ecd4f47648040ba0891dbfef0f');
INSERT INTO public.audit_entry VALUES (1, 183, '2026-11-20 09:00:00+00', 106, 3, 'sign-in', 'added', 'pledge', '182', 'null', '{"id": 182, "task_id": 53, "member_id": 106, "note": "I can", "state": "open", "pledged_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}', '9c979048842f3538c966de4ec607f8e2', '5e17b0f6b9ed594e4b11a040163a189c53b45ff676a049568d7643d79b255881', '52fbc1c118957961bffbe03178a70921b286626ef20832785663ce9b66b03c0c');
INSERT INTO public.audit_entry VALUES (1, 185, '2026-11-20 09:00:00+00', 106, 3, 'sign-in', 'added', 'contribution', '184', 'null', '{"id": 184, "task_id": 53, "member_id": 106, "pledge_id": 182, "what": "Tea", "done_on": "2026-11-20", "minutes": null, "link": "", "state": "reported", "reported_at": "2026-11-20T09:00:00+00:00", "answered_at": null, "answered_by_id": null, "answer": ""}', 'dfe7fab35e64d176d0e1eb182e211d05', 'bb8bbf4b37b31bc0644ffb895634e3072b71a6a7db1d73cd60dec499fe1d963a', '510c8adfc39f758f36454a3ce6866e4fa0780a3bf0e9abff7a39fd90b4040abb');
INSERT INTO public.audit_entry VALUES (1, 186, '2026-11-20 09:00:00+00', 106, 3, 'sign-in', 'changed', 'pledge', '182', '{"state": "open"}', '{"state": "done"}', 'e286ab20a84e968f3e293a428b5ddfc7', '799bb5332c908ec90b6ad8c9f4ae1c67f1cc4bea3822887ef86dbe3fe39152c6', '510c8adfc39f758f36454a3ce6866e4fa0780a3bf0e9abff7a39fd90b4040abb');
INSERT INTO public.audit_entry VALUES (1, 187, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'contribution', '120', '{"state": "reported", "answered_at": null, "answered_by_id": null}', '{"state": "thanked", "answered_at": "2026-11-20T09:00:00+00:00", "answered_by_id": 94}', 'a1bccf2b398aaaaca3fc05eb5a171238', '11a48b61c9a963cf9dd2e5c23c569fced2209391003afdb9e90c75434000491e', 'cc2ea39aa6aec822a42bcab95469fac64100f4b67e03838b0784f7161d4628f4');
INSERT INTO public.audit_entry VALUES (1, 188, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'contribution', '120', '{"state": "thanked", "answered_at": "2026-11-20T09:00:00+00:00", "answered_by_id": 94}', '{"state": "reported", "answered_at": null, "answered_by_id": null}', 'c52fd52211e47dbe1034784a9a383b23', 'ef81e4d14f043f2bfc92d260766926a8e2b43a71f578b4ab871fc4ffe1933cd2', '259fdc783a149c611123c4d4b82fc426a30b7a40a5dc5af4a518731005560bdd');
INSERT INTO public.audit_entry VALUES (1, 189, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'contribution', '120', '{"state": "reported", "answered_at": null, "answered_by_id": null}', '{"state": "thanked", "answered_at": "2026-11-20T09:00:00+00:00", "answered_by_id": 94}', 'f14832b1cfea4dcb4d1fdf9f6f823d9d', 'f6b4775a50bb7e9f686c122a0a9c4982812303dcd10625b726fa40e7a40c01fa', '405ce95e115d62dd2291c0e45b817e94acecbad6ae518a7633dbd3f4990a121d');
INSERT INTO public.audit_entry VALUES (1, 190, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'changed', 'follow_up', '117', '{"done_at": null, "done_by_id": null}', '{"done_at": "2026-11-20T09:00:00+00:00", "done_by_id": 100}', '4118675c493045024d0ddbebb3fd2215', '6b02ba1d348142b1e218d995cd04d9a26208ef93b8982abb49c6bcdd56bec759', 'd56af6e6048e8e0a730ac91e74cc5c880b3d21351a465c240711263e8babdf23');
INSERT INTO public.audit_entry VALUES (1, 191, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'changed', 'follow_up', '117', '{"done_at": "2026-11-20T09:00:00+00:00", "done_by_id": 100}', '{"done_at": null, "done_by_id": null}', '3863192b018ab2ff8bb2c29943f3875b', '9f9afa49fa99e7a1c8aaeb256940b119b1bbc221546eac1137f5a0c83aacdcbb', 'b4097f5416a45cbac742b02225de3dcf7124d8c24634a37d0db724d5727c9252');
INSERT INTO public.audit_entry VALUES (1, 192, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'invitation', '123', '{"revoked_at": null}', '{"revoked_at": "2026-11-20T09:00:00+00:00"}', '3386bdb10fd8fca3ba452b063814cfee', '327622fb465f7cd2be4066f63a6c955d807aa97408fa4a7a5fd23f48c5e7900f', '8b92f5bad48f8b97a3d2f69566af2bbdd3049d6a65356cf52addb421c1d3a200');
INSERT INTO public.audit_entry VALUES (1, 194, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'invitation', '193', 'null', '{"id": 193, "email": "lin@example.org", "member_id": 110, "role_id": null, "invited_by_id": 94, "token_hash": null, "invited_at": "2026-11-20T09:00:00+00:00", "expires_at": "2026-12-04T09:00:00+00:00", "accepted_at": null, "revoked_at": null}', 'dfe466500611abe3d0e023ce163103fa', '10aa0fbc8aef27480f95f87d69b51e68ba48a12dac8e9c82c23d43327df96a67', 'eb5a3e104ef85f7a1685e990e34fde3cf24203923e96df9d604c2078332d1036');
INSERT INTO public.audit_entry VALUES (1, 195, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'leave', '118', '{"ends_on": "2026-11-23"}', '{"ends_on": "2026-11-19"}', '572b438cce94f8482dd557be842e0cfb', 'e538fdd2fb6ab5729f37466b4a769167ea45ada50bdf28b2b86383b7aa257084', '494f1f23872986963f882ab1341562a3956ec333d9dc037f7729f83e803f7499');
INSERT INTO public.audit_entry VALUES (1, 197, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'leave', '196', 'null', '{"id": 196, "member_id": 106, "starts_on": "2027-01-01", "ends_on": "2027-01-09", "note": ""}', '44f5e8bfdcc669c5470924d2c3d5d94e', 'c2fbd926a5ddabff16ad739c0a2068207f2a9249048657df361c503e56ef3a85', '631e464432ea2a7ffc5f04d804bed3bb4e7287185f9359de844671c3b3d7cb53');
INSERT INTO public.audit_entry VALUES (1, 199, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'task', '198', 'null', '{"id": 198, "category_id": 13, "key": null, "position": 9, "workload": "low", "is_internal": false, "help_minutes": null, "hidden_at": null}', '6f45d72a03e0055c6835a54f232aca46', 'caa41c80ab638fd7dcbcd708ccc2e39c9f3017fd5e2c118991cd93a6c0a23de8', '2281961b7b1b4c6ffa7ab2ed634cc9a5fe624232c6758e969138994e1a66ab4e');
INSERT INTO public.audit_entry VALUES (1, 200, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'task_text', '198/en', 'null', '{"task_id": 198, "language": "en", "name": "Tea", "summary": "", "hint": "", "written_at": "2026-11-20T09:00:00+00:00"}', '1cb242152c487476e4794f22b73a4e5f', '298059c6ff91d484ff9e4496b7adefef36fa3465a3b24dc779b2e3105642d822', 'c26402978115b0dfac08f72c231cea96c660d1c3232ebf3606cc125182c01bf5');
INSERT INTO public.audit_entry VALUES (1, 201, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'matrix_import', '134', '{"confirmed_at": null}', '{"confirmed_at": "2026-11-20T09:00:00+00:00"}', 'b02a7d46923729c10246da1689859790', 'd6f1b8ef320365dcfa8575643ad57d46c44e5cca8a9c7e343054bbc563a78fc5', '394cda1f020ff35cb13f9580500f1f99965f67055eb1e79e9fe142cba1af8cf8');
INSERT INTO public.audit_entry VALUES (1, 202, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'removed', 'task_text', '198/en', '{"task_id": 198, "language": "en", "name": "Tea", "summary": "", "hint": "", "written_at": "2026-11-20T09:00:00+00:00"}', 'null', '6f8c2e70e95418491e50da8aa1514b98', '208ff89c7e9a1ad3e40fb53f772b3c0b0e28f6fda1680080386b7034b472752c', '6927aaafba896187e3b86cdbfce6d97ee432d2c4da617af7dcf05806202001ef');
INSERT INTO public.audit_entry VALUES (1, 203, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'removed', 'task', '198', '{"id": 198, "category_id": 13, "key": null, "position": 9, "workload": "low", "is_internal": false, "help_minutes": null, "hidden_at": null}', 'null', '1504f6a07e69de5d2e1b7a44330b33c2', 'fef594867b546425949dfafc35c836fdf7924637390caac5889cd4712f5c3ae8', '0bbfdeccc22c292df3f3b252f82cd818756e8bac66c751cad6fc0b90eec0c06b');
INSERT INTO public.audit_entry VALUES (1, 204, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'matrix_import', '134', '{"undone_at": null}', '{"undone_at": "2026-11-20T09:00:00+00:00"}', '8e155ce8203f500d079740219abfa68c', '29fd256ad49c0370f22acaddda0c11c744b1d496051611bd98b311d5061cd7ec', '4da6f382038f5bfc2f5f832b9c9fd6b615e80fbadc7ecf0717eb393f10587633');
INSERT INTO public.audit_entry VALUES (1, 206, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'matrix_import', '205', 'null', '{"id": 205, "by_id": 94, "filename": "", "language": "en", "read_at": "2026-11-20T09:00:00+00:00", "confirmed_at": null, "undone_at": null}', '6567d213d2f7a1c42162c22725c8f2bc', '4935afa266bdf5f92038dbd3252011f922e3923bc25bd63f53b06f99e74e5a25', '3eb0fe3602e4949222a4090204992fef916f9409453789114174013d939a7b0d');
INSERT INTO public.audit_entry VALUES (1, 207, '2026-11-20 09:00:00+00', 106, 3, 'sign-in', 'changed', 'member', '106', '{"city": ""}', '{"city": "Suzhou"}', 'd5ac26fd5920753c272429ebf95b0edd', 'cf3052dc9ae3fd1247865be3a9fcfcba26cda5cf2050eebfc204c18165434b14', '4534473786b69b34604ab6c71d4bc8905cd650990d4ed33f74bae4ec1b06ebaa');
INSERT INTO public.audit_entry VALUES (1, 209, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'member', '208', 'null', '{"id": 208, "account_id": null, "name": "Nora", "name_latin": "", "initials": "N", "avatar": 1, "email": null, "city": "", "about": "", "language": null, "tier_id": null, "standing": "active", "standing_since": "2026-11-20", "joined_on": "2026-11-20", "capacity": null, "rhythm_days": null}', 'e8848820d9e18c52f56858389e313e4d', 'fb75c7095c22b69b270357e485cede3599948b6ab622df125113546f080b9094', 'de94b03a8acc772180e0d17306402a797ae9e6f398ad19172e9e1dc1859a9139');
INSERT INTO public.audit_entry VALUES (1, 211, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'standing_change', '210', 'null', '{"id": 210, "member_id": 208, "before": null, "after": "active", "on": "2026-11-20", "reason": "", "by_id": 94}', '87fd07b3b34019a8f47106230e6dfaef', '3b021b21978def57dadf153716b3b37ed0afa473437d16aefd227eb79229eb10', '8e3af241895d84bd8c9aaa5a0d12815278b370403da8738cb91644c25f13df0f');
INSERT INTO public.audit_entry VALUES (1, 213, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'added', 'need', '212', 'null', '{"id": 212, "member_id": 106, "check_in_id": null, "text": "a garden", "heard_on": "2026-11-20", "closed_on": null}', '7cdab32b6d6be52dc3ff139c26cbcfd1', 'ae8be8245a68c31652a3615e0b803edd099218cc2e44f04f66a7b4f573983219', 'a06b6ed32e206c7d663df5dc72cc100d1aec27894303a415070149bddeae0e99');
INSERT INTO public.audit_entry VALUES (1, 214, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'changed', 'need', '121', '{"closed_on": null}', '{"closed_on": "2026-11-20"}', 'e904ba2674df5e9d1df5f0c5f3971421', 'c5b0b4a15dce66c577ee97ca979938fddc3ffddfca1e64aef627cea6bd1204ad', 'c2f7b73d57a92659c7753a01346a8abd33d0127759378de00e21530d773a86f0');
INSERT INTO public.audit_entry VALUES (1, 215, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'changed', 'need', '121', '{"closed_on": "2026-11-20"}', '{"closed_on": null}', 'eec82fdcd3ed3667c854f0a598b9593f', '97a4e2c948edf8965de07a8ff2240ade278826074a85f07a6737babaefa585a3', 'd09a55a431d1f1ae0a165abef6cb05fba4d949155a2899022517ce0a4fa940f0');
INSERT INTO public.audit_entry VALUES (1, 217, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'added', 'offer', '216', 'null', '{"id": 216, "member_id": 106, "check_in_id": null, "text": "a tent", "heard_on": "2026-11-20", "closed_on": null}', '6f4c97ab1ab936ae3155585924d90eeb', 'b642c4e15f68eaea1564b18f568825ea2b0ebf2525dccc18103414567b968686', 'c8dc97a9e20c027b5ed6b3396ed421a7bdc357536ec541d78408a80cc9ce1007');
INSERT INTO public.audit_entry VALUES (1, 218, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'changed', 'offer', '122', '{"closed_on": null}', '{"closed_on": "2026-11-20"}', 'f6057b2645f4e2dec263a0232ee1eb81', '5955dd616874b325b188588b4099c83e9d11e9ec8175f95ce58c573e2668cdd8', 'cd1491aafed8a43a6f0ecea2d8682caa642b22be674d94e40667928fd4da2ec1');
INSERT INTO public.audit_entry VALUES (1, 219, '2026-11-20 09:00:00+00', 100, 2, 'sign-in', 'changed', 'offer', '122', '{"closed_on": "2026-11-20"}', '{"closed_on": null}', '53191df56d6d8d22387dfaedec17e89c', 'fb21524b03ebf0e3b2707d6aff4dff8b751a9fed1910ffa0743188a83fee1744', 'f75063cd866b39abc708ac9fb82d742c72bed34b8031a0c3c45a26c053ae39ac');
INSERT INTO public.audit_entry VALUES (1, 221, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'personal_link', '220', 'null', '{"id": 220, "member_id": 106, "made_by_id": 94, "token_hash": "\u2022\u2022\u2022", "made_at": "2026-11-20T09:00:00+00:00", "revoked_at": null}', '1d30d3003d3ad22513f0d82d60bcc481', '7b4211aa56fce3e5b741ce24690fe5674aeef38ac60349e763e64c6a689c32c2', '2ce0c81031a9cba6345d25e31d1ae30036b1c89a11cdb131ab9d939759180454');
INSERT INTO public.audit_entry VALUES (1, 222, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'personal_link', '220', '{"revoked_at": null}', '{"revoked_at": "2026-11-20T09:00:00+00:00"}', 'bfdb6f7d508e92776cf6f7ff94dacdbc', 'f131dd65c3469d694cfa39f5feea58c84606144666ad10c9184fcc8f5aff2ac7', '626223eb05cb8235322bf9649187feb45a84d762be93921c674b7fa14d41b653');
INSERT INTO public.audit_entry VALUES (1, 224, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'role', '223', 'null', '{"id": 223, "key": null, "position": 7, "workload": "low", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', 'a5b3a064966d8f5edf7b391ad1c434e4', 'c19dbac887de3e7356663432be0f3845c8f103ee9d865d446e8cf5c5200932ff', '8153665d338a44980d3297418d11b91e8e2bd841345ee2d3383c31cd62c8fe2d');
INSERT INTO public.audit_entry VALUES (1, 225, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'role_text', '223/en', 'null', '{"role_id": 223, "language": "en", "name": "Gardener", "definition": "", "written_at": "2026-11-20T09:00:00+00:00"}', '4e54c134df46c2128b7feb0036e92411', '967a5c00e610872359f8c47a3f5b1c935abbb5f956e5a3a68e527020d0154548', 'fc50a167194cedf8b81d7a3972077eaa7f9162eeb3236dfd16765b3df43c3f8f');
INSERT INTO public.audit_entry VALUES (1, 227, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'term', '226', 'null', '{"id": 226, "role_id": 35, "member_id": 94, "starts_on": "2026-11-20", "ends_on": null, "end_reason": "", "reminded_at": null}', '86235baa3f0e864f1c2729742bb97f67', 'de2ca2b05ef68de470e47855a1b95049fa6bf98e82bf3751a5411834c00b1f4c', '358744a4783e2800270e567f260b10995c92e4b8a5fd626a8836873306b36ba1');
INSERT INTO public.audit_entry VALUES (1, 228, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'term', '115', '{"starts_on": "2026-11-20"}', '{"starts_on": "2026-11-01"}', '9cc9cda053f195b678f990101bbc8656', '03155ddabc1f73b697308515754a055574431b0c894f3a64bb3e993fc2f0cc68', 'dfc3766cae50692643f7c404a449c0a16ca7b28b16f796016ebefc568f8761d9');
INSERT INTO public.audit_entry VALUES (1, 229, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'term', '115', '{"ends_on": null}', '{"ends_on": "2026-11-20"}', '2dd6f6db48116bdccc5e4e5e74e8b192', 'a7db37f022c1bd7e68f12b7657bdb877feee555b8dcae3858681d8206752bc81', '76cc724c3d2647c7b12cdbc61c56d541a36bfbcc28dd414d00a529a54bf2694b');
INSERT INTO public.audit_entry VALUES (1, 230, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'role_text', '35/en', '{"name": "Knowledge weaver", "definition": "Gathers what was said and learned, puts it in order, and makes it easy to find and use again."}', '{"name": "Hosts", "definition": ""}', '1eac7a2528434de8ab2d6c2133ea3e64', '557bf891830f3f8d1132700b6eaa6e81ce3e874f8308bb01e3024165b6464bc8', 'b8d1f28b4b6ad0081e96cc81f76ee59d6e112cc4d635a9514aeee9c09c73165a');
INSERT INTO public.audit_entry VALUES (1, 231, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'role', '35', '{"position": null, "workload": "low"}', '{"position": 3, "workload": "high"}', '0e5530a118491005351df29c46067585', 'e7c41b512c979a9c2cb7b0153ddade21bb0f8fa7bb5e70639aae1d5d2e9c5eb7', 'b8d1f28b4b6ad0081e96cc81f76ee59d6e112cc4d635a9514aeee9c09c73165a');
INSERT INTO public.audit_entry VALUES (1, 233, '2026-11-27 01:57:53.614289+00', NULL, NULL, 'command', 'added', 'role', '232', 'null', '{"id": 232, "key": null, "position": 0, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', '3e190e20f63c1093e22c6f2dbe64ad86', '01c32727eb302a376f6d7fe79d48dc26fefee8e56dc94268496cfdac509b1b02', 'e055b862d489959b62d04a9911e25a01634a1c905e675fcf1277a2fc3a6280ed');
INSERT INTO public.audit_entry VALUES (1, 234, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'role', '232', '{"retired_at": null}', '{"retired_at": "2026-11-20T09:00:00+00:00"}', '2827354799e767623cb9176e4bdaf038', '529c09cc3daa45a1a3b9baf1b6e4a2a67c1aa83e2c164f2e749a041d023b5ae6', 'a5a168ff6ac75c48018f16c43c9b5f73db5d397f50caf2c984858c5210d3922d');
INSERT INTO public.audit_entry VALUES (1, 236, '2026-11-27 01:57:53.63767+00', NULL, NULL, 'command', 'added', 'role', '235', 'null', '{"id": 235, "key": null, "position": 0, "workload": "medium", "may_coordinate": false, "may_weave": false, "may_keep_data": false, "may_lead": false, "retired_at": null}', 'a0d7cd4c53766843e89139e59738222d', 'fbc64643080c16204404f95572031b56d936193c91326d8a4fd00aa048f69cb2', '88576555cc5071146a83c1fb74fbb3d46ef567d19c2f9d9a0288a93cbaaf6ab0');
INSERT INTO public.audit_entry VALUES (1, 237, '2026-11-27 01:57:53.641135+00', NULL, NULL, 'command', 'changed', 'role', '235', '{"retired_at": null}', '{"retired_at": "2026-11-20T09:00:00+00:00"}', '1c0a9872191135a537b28144079422f9', 'f31ef660e20130aa2cf58d642ff3d2c53c1b8e0b3b68c94ed18e8fe94192df85', '039e78cc8cb5aacac0a674496cec6b21b0169bfcaaa67b91722bef8187559a5f');
INSERT INTO public.audit_entry VALUES (1, 238, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'role', '235', '{"retired_at": "2026-11-20T09:00:00+00:00"}', '{"retired_at": null}', 'fde35ed35e6a16a48346d94107f4545d', 'c7f4da70ec9ebc1a6b564920e1cc78cd31decd09493acc9de4dfad2c391cef48', 'd77efedda40d107b2013b122a347b0c5d37c795fabb945454b3fb2f8286c3605');
INSERT INTO public.audit_entry VALUES (1, 240, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'task', '239', 'null', '{"id": 239, "category_id": 11, "key": null, "position": 5, "workload": "low", "is_internal": false, "help_minutes": null, "hidden_at": null}', '7a6d82a58cc313657db29b9280ae6db8', 'ce54e22aaf91b3f58b22968b60bb3ce6b1ccc352bce7eb49ae3f67bc268893c3', '341029f5a5a57fe659d2763870ef9da6a630f518af2df636d02a171bb050a99c');
INSERT INTO public.audit_entry VALUES (1, 241, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'task_text', '239/en', 'null', '{"task_id": 239, "language": "en", "name": "Sweep", "summary": "", "hint": "", "written_at": "2026-11-20T09:00:00+00:00"}', '6031fffb91c7eab19af1802a83a135e5', 'b287f8dc64ed7847c6bc4a181724f452801899bbe52cc2f8f22b7a66d3ceaf41', '334cc3049b2f7ebd501e1bf5db166f3971d3f343bcf99051ac1335ebc8071605');
INSERT INTO public.audit_entry VALUES (1, 242, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'task', '53', '{"workload": "medium", "help_minutes": 30}', '{"workload": "low", "help_minutes": null}', '7c9f902a291dd3915748c2b3d0b8d0d4', '7509ec17e42d962cb9cedafff2ab6611e4697d07fa41627eb964a147ccaceecd', 'ed1cbce0aaf02420bec0d234c399e105864f8cab649a43b9d343b55c3c522830');
INSERT INTO public.audit_entry VALUES (1, 243, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'task_text', '53/en', '{"name": "Welcome and onboarding", "summary": "Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.", "hint": "Be a newcomer''s buddy: send a warm hello this week and answer the first questions."}', '{"name": "Other", "summary": "", "hint": ""}', '3304563d1647ffcb797077414d9d6b03', 'ffa4869070c854563d9af9e2706c768ae0c57a014cdb3437a3051af351f5e697', 'bc254fe3a0da8d2a292b0cf0b3683c9bc00758fb7ea6fba5a6ad38575f3cae44');
INSERT INTO public.audit_entry VALUES (1, 244, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'removed', 'task_role', '53/32', '{"task_id": 53, "role_id": 32, "position": 0}', 'null', 'a44e1a5f56e63069682732b3dd50a185', '0f7674a0ba370b23244e1d37c840b2a1ae3e98e9a0c5570d11bd5bc06fe63b37', '47a8264ca6ade079c9c3c6ca494e03aa9f6675d8ed93e39b26cc35837861f1af');
INSERT INTO public.audit_entry VALUES (1, 245, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'task_text', '53/en', '{"name": "Other", "summary": "", "hint": ""}', '{"name": "Welcome and onboarding", "summary": "Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.", "hint": "Be a newcomer''s buddy: send a warm hello this week and answer the first questions."}', '1a1246c53983c963bc5b50bac8d0722a', '3131d90655e64c2e7295e79ccb4c781f9b790a8dd6cab3f8bddea8fae8576dae', '2a1d5026f433faf9907ad7a6658873799fe160e05c4538fee621e4e73cec4f52');
INSERT INTO public.audit_entry VALUES (1, 246, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'task', '53', '{"hidden_at": null}', '{"hidden_at": "2026-11-20T09:00:00+00:00"}', 'db6e23df8203444d6ff346d3b72a1172', 'b3a2dc1b82c01bfec4921c0aa992003c9214b9c7d54c32fda32a13411928d818', '83325c38157810a92b4587f26985605acdad34316a41a2957b1b1a4d8439f836');
INSERT INTO public.audit_entry VALUES (1, 247, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'task', '53', '{"hidden_at": "2026-11-20T09:00:00+00:00"}', '{"hidden_at": null}', 'af18d4152aa606f30a26694476ad1685', 'dadb594f841395c5dbf3f2fff9209f00cf5e0d297fadef0ea1c9c78427a5ef56', 'aefa28c9ccc328fc353eceec5bfa04d45480c5287c02b54bc301968a0d491463');
INSERT INTO public.audit_entry VALUES (1, 248, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'task', '54', '{"position": 1}', '{"position": 0}', '260d0888b4611be482285a830ce57639', '3294be99f22939f70156746b74afb8b29f4238cb9c389b22500a0c6c07df1ce6', '2d5c07411ff3196b8c7669115c6b0aaf3956588380cecd85ccecc6826650625c');
INSERT INTO public.audit_entry VALUES (1, 249, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'task', '53', '{"position": 0}', '{"position": 1}', '3af941aadaf6625dcfd9c032e4527ed2', 'fc43f7789be89cd7d8fd033ca8f52191f41af04035f7440ebc123ba789a5ff8a', '2d5c07411ff3196b8c7669115c6b0aaf3956588380cecd85ccecc6826650625c');
INSERT INTO public.audit_entry VALUES (1, 250, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'tier', '3', '{"rhythm_days": 30}', '{"rhythm_days": 31}', '41cdc6195b3a54939c51cdbe9be509da', '10761c87b3d03418b63bdb01ed611e0559465c09b2e4ef5ccf71c86cce1250d5', 'b539767314612b1614715e34caac327890d0d25944b66e42664cd98c68743a1b');
INSERT INTO public.audit_entry VALUES (1, 251, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'tier', '4', '{"rhythm_days": 120}', '{"rhythm_days": 121}', '0e8c83910a62de3a21a180731911ef17', '0c3f67d96f2725366f340f91920c78f3b69372439a6a7f2da2bd51bc0d1e40ef', 'b539767314612b1614715e34caac327890d0d25944b66e42664cd98c68743a1b');
INSERT INTO public.audit_entry VALUES (1, 252, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'tier', '5', '{"rhythm_days": 180}', '{"rhythm_days": 181}', 'd7c370c65472f34e3f031b111b39855f', '3af7ae63537fb91ee2115c14c2d3e2d0ac3d39a71eb1834806b51a88b7229fb9', 'b539767314612b1614715e34caac327890d0d25944b66e42664cd98c68743a1b');
INSERT INTO public.audit_entry VALUES (1, 253, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'tier', '1', '{"rhythm_days": 90}', '{"rhythm_days": 91}', 'e0bc9846bf4b722276470d11ec13a5a8', '9a71502b9a23513a17d98957963e191c4770c3b3ebbb24a4c14b2737b0828bd3', 'b539767314612b1614715e34caac327890d0d25944b66e42664cd98c68743a1b');
INSERT INTO public.audit_entry VALUES (1, 254, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'tier', '2', '{"rhythm_days": 60}', '{"rhythm_days": 61}', '1946639c1535e8167e477c9a2e81f6c9', 'b4f92ca1a412e596a17e15dc997f37ce9eac45d7f45d46844ec849f64f85203f', 'b539767314612b1614715e34caac327890d0d25944b66e42664cd98c68743a1b');
INSERT INTO public.audit_entry VALUES (1, 255, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'member', '106', '{"name": "\u738b\u5c0f\u68e0", "name_latin": "Wang Xiaotang", "initials": "\u738b", "avatar": 8, "city": "Suzhou"}', '{"name": "Mei", "name_latin": "", "initials": "M", "avatar": 3, "city": ""}', 'b8bd5356397c02f7b5744b29b810e53e', '8e4978f68b7ffedc6cd2c37d68f69a544bea8a85f98bd280cd4e05deb5e7f82c', 'aeda10b12da02783632a4fdc5420c8895f573e24092cfab8c5c4dfd5d12e4622');
INSERT INTO public.audit_entry VALUES (1, 257, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'standing_change', '256', 'null', '{"id": 256, "member_id": 106, "before": "active", "after": "quiet", "on": "2026-11-20", "reason": "Away", "by_id": 94}', 'de5b74952ab9080bca19394b18d1f188', '951fa3d8dde96c71322dda1efdfbfb159563512518410b171482664c74ce7753', 'd3c0d1a2f983e3e20d7afe4d724424287a8acb8debe58426f1801a49892786c7');
INSERT INTO public.audit_entry VALUES (1, 258, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'changed', 'member', '106', '{"standing": "active", "standing_since": "2025-10-16"}', '{"standing": "quiet", "standing_since": "2026-11-20"}', '8e098c959367cc79267042be9fd88313', '020694a1e21880941645ea1445b0ae91025a7dafc5ffbee25a79a38f6fe4b8e1', 'd3c0d1a2f983e3e20d7afe4d724424287a8acb8debe58426f1801a49892786c7');
INSERT INTO public.audit_entry VALUES (1, 260, '2026-11-27 01:57:53.881968+00', NULL, NULL, 'command', 'added', 'check_in_amendment', '259', 'null', '{"id": 259, "check_in_id": 116, "by_id": 100, "at": "2026-11-20T09:00:00+00:00", "shared_line": "Hi", "weavers_line": "\u2022\u2022\u2022"}', 'b3877fa647b0eda60ef10a8097611533', '753e05ebefa95df9dc498c3c545fa0592e9f97246c3ac696b5477cc26abc8d55', '5c46fe1b1bf877ecca619e06d2ba99e1f03565a2ec21f8be1bb945ad8efff851');
INSERT INTO public.audit_entry VALUES (1, 261, '2026-11-27 01:57:53.881968+00', NULL, NULL, 'command', 'added', 'member_interest', '106/11', 'null', '{"member_id": 106, "category_id": 11}', '427c11478ddbcdca48f20b6b3a72466c', 'f1687cd564ccc9d9e3627ffc6d02f1b3a5f9961ae5b9b5994737f073cef4eccf', '5c46fe1b1bf877ecca619e06d2ba99e1f03565a2ec21f8be1bb945ad8efff851');
INSERT INTO public.audit_entry VALUES (1, 263, '2026-11-20 09:00:00+00', 106, 3, 'sign-in', 'added', 'need', '262', 'null', '{"id": 262, "member_id": 106, "check_in_id": null, "text": "a tent", "heard_on": "2026-11-20", "closed_on": null}', 'da31f9ac727b042fb75eac3d400cf87a', '7e81a6f110b18d1509b21546e09f2113f6f4d6b5d87abf4951562f01a7a16d26', 'd380cebfb3fa751d5830da3cdc2f1fb1e9a0dd44fa91cb2e38f9584c542af78d');
INSERT INTO public.audit_entry VALUES (1, 265, '2026-11-20 09:00:00+00', 94, 1, 'sign-in', 'added', 'assignment', '264', 'null', '{"id": 264, "task_id": 53, "member_id": 100, "part": "holder", "state": "proposed", "proposed_by_id": 94, "proposed_at": "2026-11-20T09:00:00+00:00", "note": "Would you?", "answered_at": null, "answered_by_id": null, "reason": "", "suggested_id": null, "ended_on": null}', '4f6cd1231546aedd6ef64466928a2233', '816bee4b35a1e1166a805e6d62ff4f6974f40b6a6e823244ddb2c1d55312b55b', '4d1aa7e0f75137551b60ff1b78ec7b6d2a9c67c676b8bfaf7055950c3deaf1df');
INSERT INTO public.audit_entry VALUES (1, 266, '2026-11-27 01:57:53.930864+00', NULL, NULL, 'command', 'changed', 'member', '106', '{"name": "Mei", "name_latin": "", "initials": "M", "avatar": 3}', '{"name": "\u738b\u5c0f\u68e0", "name_latin": "Wang Xiaotang", "initials": "\u738b", "avatar": 8}', '1a1cde0b0654029d4acbf3dd63b5a7e6', '1e7e2e7a6defd7a2a94721a562d4842b65a55377f3fff8cf6174b62abddb49ef', 'd1411b516e5e2326cc66f3887cedbc7bd992f3026cea92956b24ead49a74ad87');
INSERT INTO public.audit_entry VALUES (1, 267, '2026-11-27 01:57:53.948349+00', NULL, NULL, 'job', 'changed', 'invitation', '193', '{"token_hash": null}', '{"token_hash": "\u2022\u2022\u2022"}', 'ca90d72de00af7ae1432c8d997d3d8a5', 'eb3c3c99effe5ec256dc9b6ed05bd5b004d4d5b17ae46bbe3a9020ffd628fd5f', '3cc7996ab5ebe805252a071719145822bec3a628a4de6a1648e219b6f356b3bc');
INSERT INTO public.category VALUES (1, 11, 'engagement', 0);
INSERT INTO public.category VALUES (1, 12, 'communication', 1);
INSERT INTO public.category VALUES (1, 13, 'events', 2);
INSERT INTO public.category VALUES (1, 14, 'technology', 3);
INSERT INTO public.category VALUES (1, 15, 'impact-learning', 4);
INSERT INTO public.category VALUES (1, 16, 'funding', 5);
INSERT INTO public.category VALUES (1, 17, 'operations', 6);
INSERT INTO public.category VALUES (2, 11, 'engagement', 0);
INSERT INTO public.category VALUES (2, 12, 'communication', 1);
INSERT INTO public.category VALUES (2, 13, 'events', 2);
INSERT INTO public.category VALUES (2, 14, 'technology', 3);
INSERT INTO public.category VALUES (2, 15, 'impact-learning', 4);
INSERT INTO public.category VALUES (2, 16, 'funding', 5);
INSERT INTO public.category VALUES (2, 17, 'operations', 6);
INSERT INTO public.category_text VALUES (1, 11, 'en', 'Engagement', 'Every member finds a way in that suits their time, their interests and the day they are having.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (1, 12, 'en', 'Communication', 'People hear in time what is going on, and can take part with a word or a click.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (1, 13, 'en', 'Events', 'Bring people together so that they get closer, learn from each other and start something.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (1, 14, 'en', 'Technology', 'Tools that people like to use and that spare the team work.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (1, 15, 'en', 'Impact and learning', 'Find out together what our work changes, and do the next thing better.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (1, 16, 'en', 'Funding', 'Find the money and support that the network''s plans need.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (1, 17, 'en', 'Operations', 'Keep money, contracts, people and decisions in good order.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (2, 11, 'en', 'Engagement', 'Every member finds a way in that suits their time, their interests and the day they are having.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (2, 12, 'en', 'Communication', 'People hear in time what is going on, and can take part with a word or a click.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (2, 13, 'en', 'Events', 'Bring people together so that they get closer, learn from each other and start something.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (2, 14, 'en', 'Technology', 'Tools that people like to use and that spare the team work.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (2, 15, 'en', 'Impact and learning', 'Find out together what our work changes, and do the next thing better.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (2, 16, 'en', 'Funding', 'Find the money and support that the network''s plans need.', '2026-11-20 09:00:00+00');
INSERT INTO public.category_text VALUES (2, 17, 'en', 'Operations', 'Keep money, contracts, people and decisions in good order.', '2026-11-20 09:00:00+00');
INSERT INTO public.check_in VALUES (1, 1, 139, 94, 'phone', '2026-11-20', 'Hello', '-', '2026-11-20 09:00:00+00');
INSERT INTO public.check_in VALUES (1, 2, 1000002, 94, 'phone', '2026-11-20', 'Hello', '-', '2026-11-20 09:00:00+00');
INSERT INTO public.check_in VALUES (1, 1, 173, 100, 'phone', '2026-11-20', 'Hi', '', '2026-11-20 09:00:00+00');
INSERT INTO public.check_in VALUES (1, 1, 176, 100, 'phone', '2026-11-20', '', 'Calm', '2026-11-20 09:00:00+00');
INSERT INTO public.check_in VALUES (2, 1, 116, 100, 'video', '2026-11-20', '', 'Better', '2026-11-20 09:00:00+00');
INSERT INTO public.check_in_amendment VALUES (1, 259, 116, 100, '2026-11-20 09:00:00+00', 'Hi', 'So');
INSERT INTO public.check_in_member VALUES (1, 116, 106);
INSERT INTO public.check_in_member VALUES (1, 139, 110);
INSERT INTO public.check_in_member VALUES (2, 1000002, 94);
INSERT INTO public.check_in_member VALUES (1, 173, 106);
INSERT INTO public.check_in_member VALUES (1, 176, 106);
INSERT INTO public.contribution VALUES (1, 1, 143, 54, 110, NULL, 'Tea', '2026-11-20', NULL, '', 'reported', '2026-11-20 09:00:00+00', NULL, NULL, '', 'null');
INSERT INTO public.contribution VALUES (1, 2, 1000006, 53, 94, NULL, 'Tea', '2026-11-20', NULL, '', 'reported', '2026-11-20 09:00:00+00', NULL, NULL, '', 'null');
INSERT INTO public.contribution VALUES (1, 1, 184, 53, 106, 182, 'Tea', '2026-11-20', NULL, '', 'reported', '2026-11-20 09:00:00+00', NULL, NULL, '', 'null');
INSERT INTO public.contribution VALUES (4, 1, 120, 53, 106, NULL, 'Tea', '2026-11-20', NULL, '', 'thanked', '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', 94, '', 'null');
INSERT INTO public.failed_sign_ins VALUES ('2fc0f519ff80c24d1d93a1466b61bac6b3e02d9b796c823c7b59107f0c3ba1c1', 29919420, 0);
INSERT INTO public.failed_sign_ins VALUES ('9783fcd6975ece4f60732a7c6585e7e74f7a7710b965215c79d00c097021c4aa', 29919420, 0);
INSERT INTO public.failed_sign_ins VALUES ('250022770cbc41f666afab1dd79be73224621d2fd8cc57f6fa61500bd8908869', 29919420, 0);
INSERT INTO public.failed_sign_ins VALUES ('a15c13d0060b4c6ca1c003c71e784275562edc42d7a2013ed5c08785790d7010', 29919420, 0);
INSERT INTO public.failed_sign_ins VALUES ('73a7e6f897812d4464765540154ae94d2c79bd867e85bc7e3ecd0c30ef84a94b', 29919420, 1);
INSERT INTO public.failed_sign_ins VALUES ('811491d72a9e4d4016f7e58f61818a52cf5ff9d0a4875af1835e6ef2e954d52e', 29919420, 1);
INSERT INTO public.follow_up VALUES (1, 140, 110, 94, NULL, 'Call', '2026-11-20', NULL, NULL);
INSERT INTO public.follow_up VALUES (2, 1000003, 94, 94, NULL, 'Call', '2026-11-20', NULL, NULL);
INSERT INTO public.follow_up VALUES (1, 117, 106, 100, NULL, 'Call', '2026-11-20', NULL, NULL);
INSERT INTO public.form_receipt VALUES ('ca2c27d872ba6b4f04f828c2a8361833014d50c024be1c40261ba6ed694d4078', '/n/riverside/me', '2026-11-20 09:00:00+00');
INSERT INTO public.given_in_month VALUES (1, 54, '2026-11-01', 1);
INSERT INTO public.given_in_month VALUES (2, 53, '2026-11-01', 1);
INSERT INTO public.given_in_month VALUES (1, 53, '2026-11-01', 2);
INSERT INTO public.id_counter VALUES (1, 268, '3cc7996ab5ebe805252a071719145822bec3a628a4de6a1648e219b6f356b3bc');
INSERT INTO public.id_counter VALUES (2, 1000031, '7f81b746d02040c42160fd014625281673bbb9112fff73f3c5cee00252c5e3a2');
INSERT INTO public.invitation VALUES (1, 146, 'new-110@example.org', NULL, NULL, NULL, NULL, '2026-11-20 09:00:00+00', '2026-12-04 09:00:00+00', NULL, NULL);
INSERT INTO public.invitation VALUES (2, 1000009, 'new-94@example.org', NULL, NULL, NULL, NULL, '2026-11-20 09:00:00+00', '2026-12-04 09:00:00+00', NULL, NULL);
INSERT INTO public.invitation VALUES (1, 160, 'ines@example.org', NULL, NULL, NULL, '31fd31ba1ea1a56baf91baf87411d1e9f334670f47008bdace53c7d1f911e0ee', '2026-11-20 09:00:00+00', '2026-11-21 09:00:00+00', '2026-11-20 09:00:00+00', NULL);
INSERT INTO public.invitation VALUES (1, 123, 'new-106@example.org', NULL, NULL, NULL, NULL, '2026-11-20 09:00:00+00', '2026-12-04 09:00:00+00', NULL, '2026-11-20 09:00:00+00');
INSERT INTO public.invitation VALUES (1, 193, 'lin@example.org', 110, NULL, 94, '0dd5702385b5c2efd90b26d92dd5d8a302985ab1b16b5e219b678f70fabf372f', '2026-11-20 09:00:00+00', '2026-12-04 09:00:00+00', NULL, NULL);
INSERT INTO public.job VALUES (1, 'sign_in_link', '{}', NULL, '2026-11-20 09:00:00+00', '2026-11-20 09:05:00+00', 1, '2026-11-20 09:00:00+00', '');
INSERT INTO public.job VALUES (2, 'invitation', '{}', NULL, '2026-11-20 09:00:00+00', '2026-11-20 09:05:00+00', 1, '2026-11-20 09:00:00+00', '');
INSERT INTO public.job VALUES (3, 'assignment_proposed', '{}', NULL, '2026-11-20 09:00:00+00', '2026-11-20 09:05:00+00', 1, '2026-11-20 09:00:00+00', '');
INSERT INTO public.leave VALUES (1, 141, 110, '2026-11-17', '2026-11-23', '');
INSERT INTO public.leave VALUES (2, 1000004, 94, '2026-11-17', '2026-11-23', '');
INSERT INTO public.leave VALUES (1, 118, 106, '2026-11-17', '2026-11-19', '');
INSERT INTO public.leave VALUES (1, 196, 106, '2027-01-01', '2027-01-09', '');
INSERT INTO public.matrix_import VALUES (1, 157, NULL, 'tea.tsv', 'en', '{"language": "en", "categories": [{"line": 2, "name": "Events", "summary": "", "sheet": ""}], "tasks": [{"line": 2, "category": "Events", "name": "Tea", "summary": "", "roles": [], "workload": "low", "hint": "", "internal": false, "sheet": ""}], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category | workload", "sheet": ""}], "unread": [], "ignored_columns": []}', 'null', '2026-11-20 09:00:00+00', NULL, NULL);
INSERT INTO public.matrix_import VALUES (2, 1000020, NULL, 'tea.tsv', 'en', '{"language": "en", "categories": [{"line": 2, "name": "Events", "summary": "", "sheet": ""}], "tasks": [{"line": 2, "category": "Events", "name": "Tea", "summary": "", "roles": [], "workload": "low", "hint": "", "internal": false, "sheet": ""}], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category | workload", "sheet": ""}], "unread": [], "ignored_columns": []}', 'null', '2026-11-20 09:00:00+00', NULL, NULL);
INSERT INTO public.matrix_import VALUES (1, 134, NULL, 'tea.tsv', 'en', '{"language": "en", "categories": [{"line": 2, "name": "Events", "summary": "", "sheet": ""}], "tasks": [{"line": 2, "category": "Events", "name": "Tea", "summary": "", "roles": [], "workload": "low", "hint": "", "internal": false, "sheet": ""}], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category | workload", "sheet": ""}], "unread": [], "ignored_columns": []}', '{"category": {}, "role": {}, "task": {"198": [null, {"key": null, "category_id": 13, "workload": "low", "is_internal": false, "help_minutes": null, "is_hidden": false, "roles": [], "texts": {"en": ["Tea", "", "", "2026-11-20T09:00:00+00:00"]}}]}}', '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00');
INSERT INTO public.matrix_import VALUES (1, 205, 94, '', 'en', '{"language": "en", "categories": [], "tasks": [], "roles": [], "asides": [{"line": 1, "kind": "header", "text": "task | category", "sheet": ""}], "unread": [{"line": 2, "column": null, "reason": "workload_missing", "text": "Sing | Events", "sheet": ""}], "ignored_columns": []}', 'null', '2026-11-20 09:00:00+00', NULL, NULL);
INSERT INTO public.member VALUES (1, 1, 94, 1, 'Ana Ruiz', '', 'ruiz ana', 'ana ruiz anaruiz ruizana rana', 'AR', 3, 'ana@example.org', '', '', NULL, NULL, 'active', '2025-10-16', '2025-10-16', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.member VALUES (1, 1, 100, 2, 'Bo Lindqvist', '', 'lindqvist bo', 'bo lindqvist bolindqvist blindqvist lindqvistbo lbo', 'BL', 5, 'bo@example.org', '', '', NULL, NULL, 'active', '2025-10-16', '2025-10-16', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.member VALUES (1, 1, 110, NULL, '林宇', 'Lin Yu', 'lin2林 yu3宇', '林宇 lin yu linyu lyu yulin ylin', '林', 3, NULL, '', '', NULL, NULL, 'active', '2025-10-16', '2025-10-16', NULL, NULL, 1, '2026-11-20', '2026-11-20');
INSERT INTO public.member VALUES (1, 2, 94, 4, 'Sam Okafor', '', 'okafor sam', 'sam okafor samokafor sokafor okaforsam osam', 'SO', 1, 'sam@example.org', '', '', NULL, NULL, 'active', '2025-10-16', '2025-10-16', NULL, NULL, 1, '2026-11-20', '2026-11-20');
INSERT INTO public.member VALUES (1, 2, 1000025, NULL, 'Friend of Sam Okafor', '', '', '', '', 0, NULL, '', '', NULL, NULL, 'active', '2026-11-20', '2026-11-20', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.member VALUES (1, 1, 162, 6, 'Ines', '', 'ines', 'ines', 'I', 9, 'ines@example.org', '', '', NULL, NULL, 'active', '2026-11-20', '2026-11-20', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.member VALUES (1, 1, 208, NULL, 'Nora', '', 'nora', 'nora', 'N', 1, NULL, '', '', NULL, NULL, 'active', '2026-11-20', '2026-11-20', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.member VALUES (5, 1, 106, 3, '王小棠', 'Wang Xiaotang', 'wang2王 xiao3小 tang2棠', '王小棠 wang xiao tang wangxiaotang wangxtang wxiaotang wxtang wang xiaotang xiaotangwang xwang', '王', 8, 'mei@example.org', '', '', NULL, NULL, 'quiet', '2026-11-20', '2025-10-16', NULL, NULL, 3, '2026-11-20', '2026-11-20');
INSERT INTO public.member_interest VALUES (1, 106, 11);
INSERT INTO public.need VALUES (1, 144, 110, NULL, 'a room', '2026-11-20', NULL);
INSERT INTO public.need VALUES (2, 1000007, 94, NULL, 'a room', '2026-11-20', NULL);
INSERT INTO public.need VALUES (1, 212, 106, NULL, 'a garden', '2026-11-20', NULL);
INSERT INTO public.need VALUES (1, 121, 106, NULL, 'a room', '2026-11-20', NULL);
INSERT INTO public.need VALUES (1, 262, 106, NULL, 'a tent', '2026-11-20', NULL);
INSERT INTO public.network VALUES (1, 2, 'hillside', 'Hillside', 'zh_Hans', 'Asia/Shanghai', 'member', 'quarter', 1, 2, 3, 6, '2026-11-20 09:00:00+00');
INSERT INTO public.network VALUES (2, 1, 'riverside', 'Riverbank', 'en', 'UTC', 'member', 'quarter', 1, 2, 3, 6, '2026-11-20 09:00:00+00');
INSERT INTO public.offer VALUES (1, 145, 110, NULL, 'a car', '2026-11-20', NULL);
INSERT INTO public.offer VALUES (2, 1000008, 94, NULL, 'a car', '2026-11-20', NULL);
INSERT INTO public.offer VALUES (1, 216, 106, NULL, 'a tent', '2026-11-20', NULL);
INSERT INTO public.offer VALUES (1, 122, 106, NULL, 'a car', '2026-11-20', NULL);
INSERT INTO public.personal_link VALUES (1, 220, 106, 94, 'b7b19427cc7f75ead793190771c125c0eb2c3cb56905d846a6cbe57ef1baca13', '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00');
INSERT INTO public.pledge VALUES (1, 142, 54, 110, '', 'open', '2026-11-20 09:00:00+00', NULL, NULL, '');
INSERT INTO public.pledge VALUES (2, 1000005, 53, 94, '', 'open', '2026-11-20 09:00:00+00', NULL, NULL, '');
INSERT INTO public.pledge VALUES (1, 119, 53, 106, '', 'withdrawn', '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', 94, 'Thanks');
INSERT INTO public.pledge VALUES (1, 182, 53, 106, 'I can', 'done', '2026-11-20 09:00:00+00', NULL, NULL, '');
INSERT INTO public.role VALUES (1, 1, 32, 'network-weaver', 0, 'medium', false, true, false, false, NULL);
INSERT INTO public.role VALUES (1, 1, 33, 'network-coordinator', 1, 'high', true, true, true, false, NULL);
INSERT INTO public.role VALUES (1, 1, 34, 'event-facilitator', 2, 'low', false, false, false, false, NULL);
INSERT INTO public.role VALUES (1, 1, 36, 'communicator', 4, 'medium', false, false, false, false, NULL);
INSERT INTO public.role VALUES (1, 1, 37, 'data-manager', 5, 'medium', false, false, true, false, NULL);
INSERT INTO public.role VALUES (1, 1, 38, 'fundraiser', 6, 'high', false, false, false, false, NULL);
INSERT INTO public.role VALUES (1, 2, 32, 'network-weaver', 0, 'medium', false, true, false, false, NULL);
INSERT INTO public.role VALUES (1, 2, 33, 'network-coordinator', 1, 'high', true, true, true, false, NULL);
INSERT INTO public.role VALUES (1, 2, 34, 'event-facilitator', 2, 'low', false, false, false, false, NULL);
INSERT INTO public.role VALUES (1, 2, 35, 'knowledge-weaver', 3, 'low', false, false, false, false, NULL);
INSERT INTO public.role VALUES (1, 2, 36, 'communicator', 4, 'medium', false, false, false, false, NULL);
INSERT INTO public.role VALUES (1, 2, 37, 'data-manager', 5, 'medium', false, false, true, false, NULL);
INSERT INTO public.role VALUES (1, 2, 38, 'fundraiser', 6, 'high', false, false, false, false, NULL);
INSERT INTO public.role VALUES (1, 2, 1000024, NULL, 0, 'medium', false, false, false, false, NULL);
INSERT INTO public.role VALUES (1, 1, 223, NULL, 7, 'low', false, false, false, false, NULL);
INSERT INTO public.role VALUES (2, 1, 35, 'knowledge-weaver', 3, 'high', false, false, false, false, NULL);
INSERT INTO public.role VALUES (2, 1, 232, NULL, 0, 'medium', false, false, false, false, '2026-11-20 09:00:00+00');
INSERT INTO public.role VALUES (3, 1, 235, NULL, 0, 'medium', false, false, false, false, NULL);
INSERT INTO public.role_text VALUES (1, 32, 'en', 'Network weaver', 'Gets to know people, listens, and introduces those who should meet. Notices who is new and who has gone quiet.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (1, 33, 'en', 'Network coordinator', 'Keeps the whole in view: who does what, what is missing, what comes next. Makes sure that agreements are kept and nobody carries too much.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (1, 34, 'en', 'Event facilitator', 'Leads meetings and workshops so that everybody is heard and the group leaves with a result.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (1, 36, 'en', 'Communicator', 'Tells the network''s story, to members and to the world: invitations, news, articles, pictures.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (1, 37, 'en', 'Data manager', 'Keeps records about members, activity and results correct, current and safe, and turns them into answers.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (1, 38, 'en', 'Fundraiser', 'Finds funders and partners who share our aims, works out how the network pays its way, and makes the ask.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (2, 32, 'en', 'Network weaver', 'Gets to know people, listens, and introduces those who should meet. Notices who is new and who has gone quiet.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (2, 33, 'en', 'Network coordinator', 'Keeps the whole in view: who does what, what is missing, what comes next. Makes sure that agreements are kept and nobody carries too much.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (2, 34, 'en', 'Event facilitator', 'Leads meetings and workshops so that everybody is heard and the group leaves with a result.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (2, 35, 'en', 'Knowledge weaver', 'Gathers what was said and learned, puts it in order, and makes it easy to find and use again.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (2, 36, 'en', 'Communicator', 'Tells the network''s story, to members and to the world: invitations, news, articles, pictures.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (2, 37, 'en', 'Data manager', 'Keeps records about members, activity and results correct, current and safe, and turns them into answers.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (2, 38, 'en', 'Fundraiser', 'Finds funders and partners who share our aims, works out how the network pays its way, and makes the ask.', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (1, 223, 'en', 'Gardener', '', '2026-11-20 09:00:00+00');
INSERT INTO public.role_text VALUES (1, 35, 'en', 'Hosts', '', '2026-11-20 09:00:00+00');
INSERT INTO public.sign_in VALUES (1, 3, '7e3bd2ccc4916c980b616ce7fd55f4039a17d396b065ffefad70537855e5267a', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', '2026-11-20 09:00:00+00');
INSERT INTO public.sign_in VALUES (2, 3, '26165911f3772831876e010490e474dc849609109aabbac82ad7919f261c3c92', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', '2026-11-20 09:00:00+00');
INSERT INTO public.sign_in VALUES (3, 3, '35d4e3dcca2b4b2c5c1d4cb077dede173cf9462472a5ea4e983b7bc2e528ad6d', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', '2026-11-20 09:00:00+00');
INSERT INTO public.sign_in VALUES (5, 3, '353ac820949c10d72590cb88a11555018d6e7ae7c28463b68286b17e2d22e56f', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', '2026-11-20 09:00:00+00');
INSERT INTO public.sign_in VALUES (8, 3, '55b2f5fb16413fc611ca4a2c312531b327683d2b8d16cdaad479a19714e92563', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (4, 3, '6eefd743d777b565ba523bd0f050ace2f8657b7bbb77f6ea745d08bcb848ee0c', 'testclient', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', '2026-11-20 09:00:00+00');
INSERT INTO public.sign_in VALUES (6, 3, '9852798d5e3fe58d9da56f6674586ddafbee39aea75acf6b6b430e648ec8dfa2', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', '2026-11-20 09:00:00+00');
INSERT INTO public.sign_in VALUES (7, 3, 'a0ee596ab2022ec827a6c3c71f92df5c92f2057db1e38e7614c3b997488ad084', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', '2026-11-20 09:00:00+00');
INSERT INTO public.sign_in VALUES (9, 3, 'b2b591230dd11e3ce8cf83ce9181e2c1dca4e6b568700e4ca6376dc8aecc5416', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', '2026-11-20 09:00:00+00');
INSERT INTO public.sign_in VALUES (10, 2, '109c23008daad4918c80197ab4dd48323ce87fc053c5c7eb6af63b614cd61a27', 'testclient', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (11, 2, '1c04ac04b7880a9325b47b404cd5ef4f0b00a413f61debb13fbe165f40b6c710', 'testclient', true, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (12, 6, '8c102647b99d3c9638b076ec6e96c608264319c0529e415a01aa547f79d6536f', 'testclient', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (13, 3, '520280f2d2b314967db4d57cc2c505a666b6e2e9bc85c7248bda73f149495f8f', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (14, 1, '54c361ceb1eb8df7168949eaaca12b69bfaf60dc8de494696cf727f5f91689c4', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (15, 1, 'de7a5f9ec21ec7388cd2e238f9fe4edfd0ca6cc5bacd5dd05207949d0d7bf0dc', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (16, 3, '395aec06241709f28166c1983d499ecb243f692724597ca5d986ab32b9edc5f1', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (17, 2, 'd7beb33af311e96b4f6a17b21a30bf15d96ca172d7aa1a0b11d4a14145f05c46', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (18, 2, 'fd64a4f42b5b689c60e9d814a6fa1e55839bdf264128af99cec12aa7aac7b3ed', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (19, 2, '122dbfeddcfd11d613251895a853dde0a47d00dea8ec7e874fbdc7538e1a4ea4', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (20, 1, '9ba54d0c196476391fbb52303ff789a5a6a4672806fa840bcfdfa31bc600a68d', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (21, 3, 'ac92838047b594a88e755b111dcb3a2eed033bd20288aacbd24992e0009ab74e', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (22, 3, '1af4c13e60de66ecd047779866a3a1af7324ad2c6350be6409d4a12d924e70d1', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (23, 3, '55a5148354b204b8b08c61944b2aa1ab3d04c2ff71b0e654155098db67487fa4', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (24, 1, '8143a435e21ab311e4225a1aa7b71ebefe7829ffc55275161a669221ce4d3d4d', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (25, 1, 'a9a05efe2dfeb5c93f2b1c59c60a993dfa1a04758555a9cb495f85f1dcec2df5', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (26, 1, '97b23ae63db9783373719bbf769f6cd9198c124679c61a7df964e6d735970825', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (27, 2, '444237c815559b82b4e27d54b2b8e9d43fc4165e01ae88093874667620383219', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (28, 2, 'fab4a5bd5dd8cd3c7b988636e310f16b126510c9f795ce665a427a5a3a6bc630', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (29, 1, '64bd3fdb593164c75fe409922f1155636c87d88957ef48538149ff7ca7309202', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (30, 1, '3d887c5fd7038b5e7fff5143927c401e2034d8fe89de603fcf99d678a8ec6a33', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (31, 1, 'da9f4a5606174db186e2cfd3b4c31faaddc43fb5d624d8d7958257b712295eb1', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (32, 1, '7343c49d2f4124f45d512cf74df29666fe9d9eccda78de9f0ebe551d6317bbe2', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (33, 1, '409029b1b01f5e463151e903bee16d9f9be5e2626326bdb3424375eb7ea8a38d', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (34, 1, '8d348dfa3e00c8d7fb7a8068b0883c08ed1f343a161c6270eee1e3495caee037', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (35, 1, '82147cd2bfd8a56f0d4f941526a552973e97b969e6cc0724e8ca0510ce1a9bc0', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (36, 3, '1edd853f5b188ab29989f5eeaecb639cfdb286d02660f6b27b34837b20d3199a', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (37, 1, 'fab635bdb63e95ad1d8bec359b581ba81111915a05a029bb86c23b428fb535ab', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (38, 2, '1c301e063e3cec795db4ab8354f8e5d713feeef3188227e71f9f42974267f8f9', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (39, 2, 'e2cd6173dd29577ff68bf60cc73ba7f15ec57ffb0a708d4003ca687038d02157', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (40, 2, 'fe4a75148d9f1f00153c6bddf84b37cb21718efb48153b3de1bd195bdfd16b67', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (41, 2, '97b50fe011ef31cf6f85a6c74de828f0fd0d216c9b9f4137dc44d495d4bf2fa0', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (42, 2, 'ba04354e101f93184d440bcfea05cc5004a453d1a968692c39046356a44dc1cb', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (43, 2, '86f383c91844433c3f1d5b8c20d5ce5a95c143de43a2f69de2f76bf0cede2290', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (44, 1, '51155c6e7c80fe3a756b8182b8fbec757a4e4159a21b9e21be545ac491745451', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (45, 1, '87e941d988babf314752cd731cf2067bf518901b5a43f1f3a0b337af0133a707', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (46, 1, 'c46b8666fa97882fb5d090f17eec05e96679dbab2dd82502b5d57de0400eb45a', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (47, 1, 'f45041d2c2bef3d8f11d9f0e9ff965e108329d335e75ffa4980235e6bf5e7c86', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (48, 1, '6da1d5791d20eb682a1767035b69af516c9766e7f04b347c91f08aee899efb5c', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (49, 1, 'eaf67f0c09a9ab18491a7b34ebdd3a2b7adf13b4bb48531b5e4d4f10cba5dc32', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (50, 1, '53ba1550e114e72906b14f970ecb333bac1ec72af8b4085ddac1eec8239ba71c', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (51, 1, '31d47d5f167552277e4162c8c6bf3f6b0ea269e7b50011ed66ee965cd55217fa', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (52, 1, '059c6b61af693f846e162f5ccf3724f382a35b374e220e434de985341f119f00', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (53, 1, '87b6724b1f0adccd98e3bf033f4edc63aa565a1b8efc66c1f664ac859ad12aaf', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (54, 1, '35e4cef4c57a8e34130391750fb59e05bda24900be0b50d58be57d9437776104', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (55, 1, 'f73cae2404636cfb6f8b1e24c37244415aaf7bfbd1132544abf6e9a3b4ac0e46', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (56, 1, 'b835cb8ee4a03e5781399162f041543093084492ac59f56b292160fd897ed210', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (57, 1, '76a7f10b0b84c292211211ceaee866b13c093c513dd73dc18a3d4f97e87df7d1', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (58, 1, 'e41b38467b2d6baf2ab8fe354fd2dca98fcadb84605246e8b36c1b29bfcf7c5f', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (59, 1, '265f563ba1917b0738d3ac96f1568e21b6d246b6d403a652a8e9974f52e55720', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (60, 1, '964b9ccb7e5c29f665c0a31c61550c0c7caea2438a1686b90e712916d6d95a48', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (61, 1, '2d5b5976a33ad9fcdedde05ed94d6d5b6172c16aee1310dd0c83eafeccda9432', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (62, 1, '52211ce7a9d64987125da7d068b17bbcaa73be7cd2e156f00d3e2ce5f3581b27', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (63, 3, '32dadd7de8da6493453b4a6a1820133b2bb1f4a441068751dab51ad28dafa5e2', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in VALUES (64, 1, 'cf0f8df68ab8300ab2f1d5e56297807cc63a102125144174149073975831a229', 'tests', false, '2026-11-20 09:00:00+00', '2026-11-20 09:00:00+00', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.sign_in_link VALUES (1, 2, 'bdab2493cea893705b81c8d557c87662a4f56871fa39911eba562705021f9860', '2026-11-20 09:00:00+00', '2026-11-20 10:00:00+00', '2026-11-20 09:00:00+00');
INSERT INTO public.sign_in_link VALUES (2, 2, 'bf251f5ca2b154d3c93240a01e8af788e0d929d806320442a6cfad7f3b0bf1cc', '2026-11-20 09:00:00+00', '2026-11-20 09:15:00+00', NULL);
INSERT INTO public.standing_change VALUES (1, 96, 94, NULL, 'active', '2025-10-16', '', NULL);
INSERT INTO public.standing_change VALUES (1, 102, 100, NULL, 'active', '2025-10-16', '', NULL);
INSERT INTO public.standing_change VALUES (1, 108, 106, NULL, 'active', '2025-10-16', '', NULL);
INSERT INTO public.standing_change VALUES (1, 112, 110, NULL, 'active', '2025-10-16', '', NULL);
INSERT INTO public.standing_change VALUES (2, 96, 94, NULL, 'active', '2025-10-16', '', NULL);
INSERT INTO public.standing_change VALUES (1, 164, 162, NULL, 'active', '2026-11-20', '', NULL);
INSERT INTO public.standing_change VALUES (1, 210, 208, NULL, 'active', '2026-11-20', '', 94);
INSERT INTO public.standing_change VALUES (1, 256, 106, 'active', 'quiet', '2026-11-20', 'Away', 94);
INSERT INTO public.task VALUES (1, 1, 55, 11, 'invitations-and-reminders', 2, 'low', false, 10, NULL);
INSERT INTO public.task VALUES (1, 1, 56, 11, 'member-database', 3, 'medium', false, 10, NULL);
INSERT INTO public.task VALUES (1, 1, 57, 11, 'member-conversations', 4, 'low', false, 30, NULL);
INSERT INTO public.task VALUES (1, 1, 58, 12, 'communication-strategy', 5, 'high', false, 60, NULL);
INSERT INTO public.task VALUES (1, 1, 59, 12, 'community-conversation', 6, 'medium', false, 10, NULL);
INSERT INTO public.task VALUES (1, 1, 60, 12, 'network-calendar', 7, 'low', false, 10, NULL);
INSERT INTO public.task VALUES (1, 1, 61, 12, 'blog-articles', 8, 'medium', false, 120, NULL);
INSERT INTO public.task VALUES (1, 2, 53, 11, 'member-onboarding', 0, 'medium', false, 30, NULL);
INSERT INTO public.task VALUES (1, 2, 54, 11, 'invitation-design', 1, 'low', false, 10, NULL);
INSERT INTO public.task VALUES (1, 2, 55, 11, 'invitations-and-reminders', 2, 'low', false, 10, NULL);
INSERT INTO public.task VALUES (1, 2, 56, 11, 'member-database', 3, 'medium', false, 10, NULL);
INSERT INTO public.task VALUES (1, 2, 57, 11, 'member-conversations', 4, 'low', false, 30, NULL);
INSERT INTO public.task VALUES (1, 2, 58, 12, 'communication-strategy', 5, 'high', false, 60, NULL);
INSERT INTO public.task VALUES (1, 2, 59, 12, 'community-conversation', 6, 'medium', false, 10, NULL);
INSERT INTO public.task VALUES (1, 2, 60, 12, 'network-calendar', 7, 'low', false, 10, NULL);
INSERT INTO public.task VALUES (1, 2, 61, 12, 'blog-articles', 8, 'medium', false, 120, NULL);
INSERT INTO public.task VALUES (1, 2, 1000023, 11, NULL, 0, 'medium', false, NULL, NULL);
INSERT INTO public.task VALUES (1, 1, 239, 11, NULL, 5, 'low', false, NULL, NULL);
INSERT INTO public.task VALUES (6, 1, 53, 11, 'member-onboarding', 1, 'low', false, NULL, NULL);
INSERT INTO public.task VALUES (2, 1, 54, 11, 'invitation-design', 0, 'low', false, 10, NULL);
INSERT INTO public.task_role VALUES (1, 54, 36, 0);
INSERT INTO public.task_role VALUES (1, 55, 32, 0);
INSERT INTO public.task_role VALUES (1, 55, 36, 1);
INSERT INTO public.task_role VALUES (1, 56, 32, 0);
INSERT INTO public.task_role VALUES (1, 56, 37, 1);
INSERT INTO public.task_role VALUES (1, 57, 32, 0);
INSERT INTO public.task_role VALUES (1, 58, 32, 0);
INSERT INTO public.task_role VALUES (1, 58, 33, 1);
INSERT INTO public.task_role VALUES (1, 58, 38, 2);
INSERT INTO public.task_role VALUES (1, 59, 32, 0);
INSERT INTO public.task_role VALUES (1, 59, 33, 1);
INSERT INTO public.task_role VALUES (1, 60, 36, 0);
INSERT INTO public.task_role VALUES (1, 61, 36, 0);
INSERT INTO public.task_role VALUES (2, 53, 32, 0);
INSERT INTO public.task_role VALUES (2, 54, 36, 0);
INSERT INTO public.task_role VALUES (2, 55, 32, 0);
INSERT INTO public.task_role VALUES (2, 55, 36, 1);
INSERT INTO public.task_role VALUES (2, 56, 32, 0);
INSERT INTO public.task_role VALUES (2, 56, 37, 1);
INSERT INTO public.task_role VALUES (2, 57, 32, 0);
INSERT INTO public.task_role VALUES (2, 58, 32, 0);
INSERT INTO public.task_role VALUES (2, 58, 33, 1);
INSERT INTO public.task_role VALUES (2, 58, 38, 2);
INSERT INTO public.task_role VALUES (2, 59, 32, 0);
INSERT INTO public.task_role VALUES (2, 59, 33, 1);
INSERT INTO public.task_role VALUES (2, 60, 36, 0);
INSERT INTO public.task_role VALUES (2, 61, 36, 0);
INSERT INTO public.task_text VALUES (1, 54, 'en', 'Invitation writing', 'Write and design invitations that make people want to come, one for the whole group and a personal one for the people we hope for most.', 'Read the draft of the next invitation and tell us which line would make you stay at home.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (1, 55, 'en', 'Invitations and reminders', 'Send each invitation at the right moment on the channels people really read, and remind them kindly before the day.', 'Pick one coming event and forward it to a friend who would enjoy it.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (1, 56, 'en', 'Member database', 'Keep up to date who our members are, what they like, need and offer, and see from it who is missing or could be asked.', 'Open your profile and put right what has changed: what you look for, what you can give.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (1, 57, 'en', 'Regular member conversations', 'Talk with members one to one or in small circles, hear how they are, and point each to something that fits.', 'Have a coffee or a call with a member you have not spoken to for a while.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (1, 58, 'en', 'Communication strategy', 'Agree whom we want to reach, with what message and on which channels, leave nobody out, and look at it again each season.', 'Go through the draft strategy and name one group of people we forget.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (1, 59, 'en', 'Conversation in chats and platforms', 'Keep the group chats and the platform alive: ask good questions, remind people of what is on, and link those who answer.', 'Answer one open question in the chat, or ask one that you really want answered.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (1, 60, 'en', 'Network calendar', 'One calendar inside the network where everybody sees the events, calls and openings to come.', 'Add the date of something that other members should not miss.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (1, 61, 'en', 'Blog and opinion pieces', 'Write about the ideas behind our work, so that others can quote them, argue with them and use them.', 'Write half a page about something you learned here; we edit it together with you.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (2, 53, 'en', 'Welcome and onboarding', 'Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.', 'Be a newcomer''s buddy: send a warm hello this week and answer the first questions.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (2, 54, 'en', 'Invitation writing', 'Write and design invitations that make people want to come, one for the whole group and a personal one for the people we hope for most.', 'Read the draft of the next invitation and tell us which line would make you stay at home.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (2, 55, 'en', 'Invitations and reminders', 'Send each invitation at the right moment on the channels people really read, and remind them kindly before the day.', 'Pick one coming event and forward it to a friend who would enjoy it.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (2, 56, 'en', 'Member database', 'Keep up to date who our members are, what they like, need and offer, and see from it who is missing or could be asked.', 'Open your profile and put right what has changed: what you look for, what you can give.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (2, 57, 'en', 'Regular member conversations', 'Talk with members one to one or in small circles, hear how they are, and point each to something that fits.', 'Have a coffee or a call with a member you have not spoken to for a while.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (2, 58, 'en', 'Communication strategy', 'Agree whom we want to reach, with what message and on which channels, leave nobody out, and look at it again each season.', 'Go through the draft strategy and name one group of people we forget.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (2, 59, 'en', 'Conversation in chats and platforms', 'Keep the group chats and the platform alive: ask good questions, remind people of what is on, and link those who answer.', 'Answer one open question in the chat, or ask one that you really want answered.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (2, 60, 'en', 'Network calendar', 'One calendar inside the network where everybody sees the events, calls and openings to come.', 'Add the date of something that other members should not miss.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (2, 61, 'en', 'Blog and opinion pieces', 'Write about the ideas behind our work, so that others can quote them, argue with them and use them.', 'Write half a page about something you learned here; we edit it together with you.', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (1, 239, 'en', 'Sweep', '', '', '2026-11-20 09:00:00+00');
INSERT INTO public.task_text VALUES (1, 53, 'en', 'Welcome and onboarding', 'Meet every newcomer in the first weeks: say what we care about and how we work, and introduce two or three people worth knowing.', 'Be a newcomer''s buddy: send a warm hello this week and answer the first questions.', '2026-11-20 09:00:00+00');
INSERT INTO public.term VALUES (1, 1, 98, 33, 94, '2025-10-16', NULL, '', NULL);
INSERT INTO public.term VALUES (1, 1, 104, 32, 100, '2025-10-16', NULL, '', NULL);
INSERT INTO public.term VALUES (1, 2, 98, 33, 94, '2025-10-16', NULL, '', NULL);
INSERT INTO public.term VALUES (1, 1, 138, 35, 110, '2026-11-20', NULL, '', NULL);
INSERT INTO public.term VALUES (1, 2, 1000001, 35, 94, '2026-11-20', NULL, '', NULL);
INSERT INTO public.term VALUES (1, 1, 226, 35, 94, '2026-11-20', NULL, '', NULL);
INSERT INTO public.term VALUES (3, 1, 115, 35, 106, '2026-11-01', '2026-11-20', '', NULL);
INSERT INTO public.tier VALUES (2, 1, 'ordinary', NULL, 90, 0);
INSERT INTO public.tier VALUES (2, 2, 'formal', NULL, 60, 1);
INSERT INTO public.tier VALUES (2, 3, 'volunteer', NULL, 30, 2);
INSERT INTO public.tier VALUES (2, 4, 'donor', NULL, 120, 3);
INSERT INTO public.tier VALUES (2, 5, 'honorary', NULL, 180, 4);
INSERT INTO public.tier VALUES (2, 1000026, 'far', NULL, 90, 0);
INSERT INTO public.tier VALUES (1, 1, 'ordinary', NULL, 91, 0);
INSERT INTO public.tier VALUES (1, 2, 'formal', NULL, 61, 1);
INSERT INTO public.tier VALUES (1, 3, 'volunteer', NULL, 31, 2);
INSERT INTO public.tier VALUES (1, 4, 'donor', NULL, 121, 3);
INSERT INTO public.tier VALUES (1, 5, 'honorary', NULL, 181, 4);
SELECT pg_catalog.setval('public.account_audit_entry_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_id_seq', 6, true);
SELECT pg_catalog.setval('public.account_trail_id_seq', 1, false);
SELECT pg_catalog.setval('public.job_id_seq', 3, true);
SELECT pg_catalog.setval('public.network_id_seq', 2, true);
SELECT pg_catalog.setval('public.sign_in_id_seq', 64, true);
SELECT pg_catalog.setval('public.sign_in_link_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);
ALTER TABLE ONLY public.account_audit_entry
    ADD CONSTRAINT pk_account_audit_entry PRIMARY KEY (id);
ALTER TABLE ONLY public.account_trail
    ADD CONSTRAINT pk_account_trail PRIMARY KEY (id);
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
ALTER TABLE ONLY public.given_in_month
    ADD CONSTRAINT pk_given_in_month PRIMARY KEY (network_id, task_id, month);
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
CREATE INDEX ix_audit_entry_network_id_by_member_id ON public.audit_entry USING btree (network_id, by_member_id);
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
CREATE INDEX ix_follow_up_open ON public.follow_up USING btree (network_id, due_on) WHERE (done_at IS NULL);
CREATE INDEX ix_invitation_network_id_email ON public.invitation USING btree (network_id, email);
CREATE INDEX ix_invitation_network_id_member_id ON public.invitation USING btree (network_id, member_id);
CREATE INDEX ix_job_done_at_run_at ON public.job USING btree (done_at, run_at);
CREATE INDEX ix_leave_network_id_ends_on ON public.leave USING btree (network_id, ends_on);
CREATE INDEX ix_leave_network_id_member_id ON public.leave USING btree (network_id, member_id);
CREATE INDEX ix_member_account_id ON public.member USING btree (account_id);
CREATE INDEX ix_member_network_id_joined_on ON public.member USING btree (network_id, joined_on);
CREATE INDEX ix_member_network_id_sort_key_id_standing ON public.member USING btree (network_id, sort_key, id, standing);
CREATE INDEX ix_member_network_id_standing ON public.member USING btree (network_id, standing);
CREATE INDEX ix_need_network_id_member_id ON public.need USING btree (network_id, member_id);
CREATE INDEX ix_offer_network_id_member_id ON public.offer USING btree (network_id, member_id);
CREATE INDEX ix_personal_link_network_id_member_id ON public.personal_link USING btree (network_id, member_id);
CREATE INDEX ix_pledge_network_id_member_id ON public.pledge USING btree (network_id, member_id);
CREATE INDEX ix_pledge_network_id_state ON public.pledge USING btree (network_id, state);
CREATE INDEX ix_sign_in_account_id ON public.sign_in USING btree (account_id);
CREATE INDEX ix_sign_in_link_account_id ON public.sign_in_link USING btree (account_id);
CREATE INDEX ix_standing_change_network_id_member_id_on ON public.standing_change USING btree (network_id, member_id, "on");
CREATE INDEX ix_standing_change_network_id_on ON public.standing_change USING btree (network_id, "on");
CREATE INDEX ix_task_network_id_category_id_position ON public.task USING btree (network_id, category_id, "position");
CREATE INDEX ix_task_role_network_id_role_id ON public.task_role USING btree (network_id, role_id);
CREATE INDEX ix_term_network_id_ends_on ON public.term USING btree (network_id, ends_on);
CREATE INDEX ix_term_network_id_member_id ON public.term USING btree (network_id, member_id);
CREATE INDEX ix_term_network_id_role_id ON public.term USING btree (network_id, role_id);
CREATE UNIQUE INDEX uq_assignment_live ON public.assignment USING btree (network_id, task_id, member_id) WHERE ((state)::text = ANY ((ARRAY['proposed'::character varying, 'accepted'::character varying])::text[]));
CREATE UNIQUE INDEX uq_member_network_id_email ON public.member USING btree (network_id, email);
CREATE UNIQUE INDEX uq_pledge_live ON public.pledge USING btree (network_id, task_id, member_id) WHERE ((state)::text = ANY ((ARRAY['open'::character varying, 'accepted'::character varying])::text[]));
CREATE TRIGGER account_audit_entry_is_kept BEFORE DELETE OR UPDATE ON public.account_audit_entry FOR EACH ROW EXECUTE FUNCTION public.weave_trail_is_kept();
CREATE TRIGGER account_audit_entry_is_not_emptied BEFORE TRUNCATE ON public.account_audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.weave_trail_is_kept();
CREATE TRIGGER audit_entry_is_kept BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.weave_trail_is_kept();
CREATE TRIGGER audit_entry_is_not_emptied BEFORE TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.weave_trail_is_kept();
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
ALTER TABLE ONLY public.given_in_month
    ADD CONSTRAINT fk_given_in_month_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);
ALTER TABLE ONLY public.given_in_month
    ADD CONSTRAINT fk_given_in_month_network_id_task_id_task FOREIGN KEY (network_id, task_id) REFERENCES public.task(network_id, id);
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
ALTER TABLE public.given_in_month ENABLE ROW LEVEL SECURITY;
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
CREATE POLICY within_network ON public.given_in_month USING (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true)))) WITH CHECK (((current_setting('weave.network_id'::text, true) = '*'::text) OR ((network_id)::text = current_setting('weave.network_id'::text, true))));
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
