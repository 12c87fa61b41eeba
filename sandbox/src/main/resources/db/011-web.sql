-- Sign-in sessions, so that a restart or a second node knows them; ids are stored hashed.
CREATE TABLE IF NOT EXISTS sandbox_session (
  id_hash VARCHAR(64) PRIMARY KEY,
  user_key VARCHAR(255) NOT NULL,
  last_seen BIGINT NOT NULL,
  web_sudo_until BIGINT NOT NULL
);
-- What a person chose for the pages, such as the theme.
CREATE TABLE IF NOT EXISTS sandbox_preference (
  user_key VARCHAR(255) NOT NULL,
  pref_name VARCHAR(60) NOT NULL,
  pref_text VARCHAR(1000) NOT NULL,
  PRIMARY KEY (user_key, pref_name)
);
