package org.salescollab.organisation;

import org.salescollab.shared.Message;

/** One kind of thing that refers to definitions by code. */
public interface Usage {

    /** What it is, such as interactions. */
    Message what();

    boolean uses(String code);
}
