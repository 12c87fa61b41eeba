-- Installed apps with their jars: any node can start them.
CREATE TABLE sandbox_plugin (
  plugin_key VARCHAR(190) PRIMARY KEY,
  file_name VARCHAR(255) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  enabled BOOLEAN NOT NULL,
  jar ${bytes} NOT NULL
);
-- Jobs that run once per cluster.
CREATE TABLE sandbox_job (
  job_id VARCHAR(190) PRIMARY KEY,
  runner_key VARCHAR(190) NOT NULL,
  interval_ms BIGINT NOT NULL,
  next_run BIGINT NOT NULL,
  version BIGINT NOT NULL,
  parameters ${bytes}
);
-- Cluster locks: held while the lease runs and its node prolongs it.
CREATE TABLE sandbox_lock (
  name VARCHAR(190) PRIMARY KEY,
  owner VARCHAR(60) NOT NULL,
  lease_until BIGINT NOT NULL
);
-- Plugin settings and versions of apps' tables.
CREATE TABLE sandbox_setting (
  name VARCHAR(255) PRIMARY KEY,
  setting_value ${text} NOT NULL
);
