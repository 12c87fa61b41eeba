package org.salescollab.bench.area;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.bench.data.TestBed;
import org.salescollab.testing.AoDatabase;

/** On PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class PostgresAreasTest extends AreaContract {

    @Override
    protected TestBed open() {
        return TestBed.open(System.getProperty(AoDatabase.POSTGRES_URL));
    }
}
