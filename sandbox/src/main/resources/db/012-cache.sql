-- How often a node has changed a cache that all nodes share.
CREATE TABLE IF NOT EXISTS sandbox_cache (
  cache_name VARCHAR(255) NOT NULL,
  node VARCHAR(36) NOT NULL,
  changes BIGINT NOT NULL,
  PRIMARY KEY (cache_name, node)
);
