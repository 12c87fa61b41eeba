package org.salescollab.customer.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.salescollab.customer.NormalisedName;
import org.salescollab.customer.RegisterChoices;
import org.salescollab.customer.RegisterColumn;
import org.salescollab.customer.SavedFilter;
import org.salescollab.platform.ao.UniqueRules;

/** What people chose for their register, in Active Objects; {@code of} sends one statement. */
public final class AoRegisterChoices implements RegisterChoices {

    /** Names of filters begin with no blank. */
    private static final String COLUMNS = " columns";

    private static final String CURRENCY = " currency";

    private final ActiveObjects ao;

    public AoRegisterChoices(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Chosen of(String user) {
        List<RegisterChoiceRow> rows =
                Arrays.asList(ao.find(RegisterChoiceRow.class, Query.select().where("USER_KEY = ?", user)));
        Set<RegisterColumn> columns = rows.stream()
                .filter(row -> row.getTitle().equals(COLUMNS))
                .flatMap(row -> Arrays.stream(row.getContent().split(",")))
                .flatMap(code -> RegisterColumn.parse(code).stream())
                .collect(Collectors.toSet());
        List<SavedFilter> filters = rows.stream()
                .filter(row -> !isOwn(row.getTitle()))
                .map(row -> new SavedFilter(row.getID(), row.getTitle(), row.getContent(), row.isStandard()))
                .sorted(Comparator.comparing(SavedFilter::name))
                .toList();
        String currency = rows.stream()
                .filter(row -> row.getTitle().equals(CURRENCY))
                .map(RegisterChoiceRow::getContent)
                .findFirst()
                .orElse(null);
        return new Chosen(columns, currency, filters);
    }

    @Override
    public void keepColumns(String user, Set<RegisterColumn> columns) {
        keep(
                user,
                COLUMNS,
                RegisterColumn.of(columns).stream().map(RegisterColumn::code).collect(Collectors.joining(",")));
    }

    @Override
    public void keepCurrency(String user, String currency) {
        keep(user, CURRENCY, currency);
    }

    private void keep(String user, String title, String content) {
        UniqueRules.guard(() -> {
            Query known = Query.select().where("NATURAL_KEY = ?", key(user, title));
            Optional<RegisterChoiceRow> row =
                    Arrays.stream(ao.find(RegisterChoiceRow.class, known)).findFirst();
            if (row.isPresent()) {
                row.get().setContent(content);
                row.get().save();
            } else {
                ao.create(RegisterChoiceRow.class, values(user, new SavedFilter(0, title, content, false)));
            }
            return content;
        });
    }

    /** Whether a row is no filter. */
    private static boolean isOwn(String title) {
        return title.equals(COLUMNS) || title.equals(CURRENCY);
    }

    @Override
    public SavedFilter add(String user, SavedFilter filter) {
        return UniqueRules.guard(() -> {
            int id = ao.create(RegisterChoiceRow.class, values(user, filter)).getID();
            return new SavedFilter(id, filter.name(), filter.query(), filter.standard());
        });
    }

    @Override
    public boolean replace(String user, SavedFilter filter) {
        Optional<RegisterChoiceRow> row = own(user, filter.id());
        row.ifPresent(stored -> UniqueRules.guard(() -> {
            stored.setNaturalKey(key(user, filter.name()));
            stored.setTitle(filter.name());
            stored.setContent(filter.query());
            stored.setStandard(filter.standard());
            stored.save();
            return stored;
        }));
        return row.isPresent();
    }

    @Override
    public boolean remove(String user, long id) {
        Optional<RegisterChoiceRow> row = own(user, id);
        row.ifPresent(ao::delete);
        return row.isPresent();
    }

    private Optional<RegisterChoiceRow> own(String user, long id) {
        if (id > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        Query query = Query.select().where("ID = ? AND USER_KEY = ?", (int) id, user);
        return Arrays.stream(ao.find(RegisterChoiceRow.class, query))
                .filter(row -> !isOwn(row.getTitle()))
                .findFirst();
    }

    private static Map<String, Object> values(String user, SavedFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("NATURAL_KEY", key(user, filter.name()));
        values.put("USER_KEY", user);
        values.put("TITLE", filter.name());
        values.put("CONTENT", filter.query());
        values.put("STANDARD", filter.standard());
        return values;
    }

    /** Of fixed length, since a user key alone may fill a column. */
    private static String key(String user, String name) {
        String both = user + "\n" + (isOwn(name) ? name : NormalisedName.of(name));
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
