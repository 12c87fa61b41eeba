package org.salescollab.architecture.bad.customer;

class SwallowsEverything {
    int length(String text) {
        try {
            return text.length();
        } catch (Exception e) {
            return 0;
        }
    }
}
