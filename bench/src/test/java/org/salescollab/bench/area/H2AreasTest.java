package org.salescollab.bench.area;

import org.salescollab.bench.data.TestBed;

/** On H2, which is always there. */
class H2AreasTest extends AreaContract {

    @Override
    protected TestBed open() {
        return TestBed.open(TestBed.H2);
    }
}
