package org.salescollab.customer;

import java.util.Locale;

/** The order of a list; customers that are equal in it follow each other by key. */
public record CustomerOrder(Column column, boolean descending) {

    /** What a list can be sorted by. */
    public enum Column {
        KEY,
        NAME_ZH,
        NAME_EN,
        TIER,
        STATUS,
        CHANGED;

        /** The column of the names that a reader of this language looks for. */
        public static Column nameFor(Locale locale) {
            return locale.getLanguage().equals("zh") ? NAME_ZH : NAME_EN;
        }
    }

    public static final CustomerOrder BY_KEY = new CustomerOrder(Column.KEY, false);

    /** Where a page ends whose last row is this customer. */
    public Cursor cursorAt(Customer last) {
        return new Cursor(valueOf(last), last.key().number());
    }

    /** Reads where the page before ended; a mark of another order, or a forged one, is refused. */
    public Cursor position(String after) {
        Cursor cursor = Cursor.decode(after);
        if (!isText()) {
            cursor.numericValue();
        }
        return cursor;
    }

    private boolean isText() {
        return column == Column.KEY || column == Column.NAME_ZH || column == Column.NAME_EN;
    }

    private String valueOf(Customer customer) {
        CustomerProfile profile = customer.profile();
        return switch (column) {
            case KEY -> "";
            case NAME_ZH -> SortKey.chinese(profile);
            case NAME_EN -> SortKey.english(profile);
            case TIER -> String.valueOf(profile.tier().ordinal());
            case STATUS -> String.valueOf(profile.status().ordinal());
            case CHANGED -> String.valueOf(customer.changedAt().toEpochMilli());
        };
    }
}
