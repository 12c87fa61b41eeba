package org.salescollab.customer.jira;

import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.platform.Readiness;
import org.salescollab.platform.Texts;
import org.salescollab.platform.jira.ChosenView;
import org.salescollab.platform.jira.ExportedNames;
import org.salescollab.platform.jira.HiddenKeySeal;
import org.salescollab.platform.jira.ManyChoice;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Message;

/** Chooses and shows customers for the current person; unknown and hidden customers answer alike. */
public final class CustomerChoice implements ManyChoice {

    private final CustomerLookup lookup;
    private final AccessGate gate;
    private final CurrentActor currentActor;
    private final Readiness readiness;
    private final Texts texts;
    private final HiddenKeySeal seal = new HiddenKeySeal();

    public CustomerChoice(
            CustomerLookup lookup, AccessGate gate, CurrentActor currentActor, Readiness readiness, Texts texts) {
        this.lookup = lookup;
        this.gate = gate;
        this.currentActor = currentActor;
        this.readiness = readiness;
        this.texts = texts;
    }

    /** The customer called so by key, name or alias, if the person may know of it. */
    Optional<Customer> named(String keyOrName) {
        Actor actor = currentActor.get();
        return readiness.isReady() && gate.mayReadCustomers(actor) ? lookup.named(actor, keyOrName) : Optional.empty();
    }

    /** The stored keys behind a name; one statement. */
    List<CustomerKey> keysNamed(String keyOrName) {
        return mayRead() && !keyOrName.isBlank() ? lookup.keysNamed(currentActor.get(), keyOrName) : List.of();
    }

    /** The key to store for what a form or a client sent: a key, a name or an alias, or a hidden key that was kept. */
    Optional<String> stored(String typed) {
        Optional<String> kept = seal.opened(typed, currentActor.get());
        return kept.isPresent()
                ? kept
                : named(typed).map(customer -> customer.key().value());
    }

    /** What to store for each text that names a customer, as {@link #stored}; texts that name none are left out. */
    @Override
    public Map<String, String> stored(Collection<String> typed) {
        Actor actor = currentActor.get();
        Map<String, String> keys = new HashMap<>();
        typed.forEach(text -> seal.opened(text, actor).ifPresent(key -> keys.put(text, key)));
        List<String> open =
                typed.stream().filter(text -> !keys.containsKey(text)).toList();
        if (mayRead() && !open.isEmpty()) {
            lookup.named(actor, open)
                    .forEach((text, customer) -> keys.put(text, customer.key().value()));
        }
        return keys;
    }

    /** What stored keys show, as {@link #view}, in their order; one statement. */
    @Override
    public List<ChosenView> views(Collection<String> storedKeys) {
        Actor actor = currentActor.get();
        Map<String, String> names = names(actor, storedKeys);
        return storedKeys.stream()
                .map(key -> names.containsKey(key)
                        ? new ChosenView(key, names.get(key), key, key)
                        : new ChosenView(key, text("sales.customer.field.hidden"), "", seal.sealed(key, actor)))
                .toList();
    }

    FieldExportParts exported(List<String> storedKeys, CustomFieldExportContext context) {
        return ExportedNames.of(storedKeys.isEmpty() ? List.of() : views(storedKeys), context);
    }

    private Map<String, String> names(Actor actor, Collection<String> storedKeys) {
        List<CustomerKey> keys = storedKeys.stream()
                .flatMap(key -> CustomerKey.parse(key).stream())
                .toList();
        Map<String, String> names = new HashMap<>();
        if (mayRead() && !keys.isEmpty()) {
            lookup.seen(actor, keys).forEach((key, customer) -> names.put(key.value(), customer.name(actor.locale())));
        }
        return names;
    }

    /** Of several keys what {@link #recorded(String)} says of one. */
    @Override
    public List<String> recorded(List<String> storedKeys) {
        if (gate.hidesCustomers()) {
            return storedKeys;
        }
        Map<String, String> names = names(currentActor.get(), storedKeys);
        return storedKeys.stream().map(key -> names.getOrDefault(key, key)).toList();
    }

    /** What a stored key shows to the person: the live name, or one text for hidden and unknown customers. */
    ChosenView view(String storedKey) {
        Actor actor = currentActor.get();
        Optional<String> name = seen(actor, storedKey).map(customer -> customer.name(actor.locale()));
        return name.isPresent()
                ? new ChosenView(storedKey, name.get(), storedKey, storedKey)
                : new ChosenView(storedKey, text("sales.customer.field.hidden"), "", seal.sealed(storedKey, actor));
    }

    /** What a form shows again: a visible customer by name, a kept one by the neutral text, other text as typed. */
    ChosenView typed(String value) {
        Actor actor = currentActor.get();
        if (seal.opened(value, actor).isPresent()) {
            return new ChosenView(value, text("sales.customer.field.hidden"), "", value);
        }
        return seen(actor, value)
                .map(customer -> new ChosenView(value, customer.name(actor.locale()), value, value))
                .orElseGet(() -> new ChosenView(value, value, "", value));
    }

    /** What a form shows again, as {@link #typed(String)}, in their order; one statement. */
    @Override
    public List<ChosenView> typed(Collection<String> values) {
        Actor actor = currentActor.get();
        Map<String, String> names = names(actor, values);
        return values.stream()
                .map(value -> names.containsKey(value)
                        ? new ChosenView(value, names.get(value), value, value)
                        : kept(actor, value))
                .toList();
    }

    private ChosenView kept(Actor actor, String value) {
        String name = seal.opened(value, actor).isPresent() ? text("sales.customer.field.hidden") : value;
        return new ChosenView(value, name, "", value);
    }

    /** For texts that everybody reads later: the name, or the key alone where some people may not know it. */
    String recorded(String storedKey) {
        Actor actor = currentActor.get();
        return gate.hidesCustomers()
                ? storedKey
                : seen(actor, storedKey)
                        .map(customer -> customer.name(actor.locale()))
                        .orElse(storedKey);
    }

    private Optional<Customer> seen(Actor actor, String storedKey) {
        return mayRead() ? CustomerKey.parse(storedKey).flatMap(key -> lookup.seen(actor, key)) : Optional.empty();
    }

    @Override
    public String unknown(String wanted) {
        return text("sales.customer.field.error.unknown", wanted);
    }

    @Override
    public String tooMany(int most) {
        return text("sales.customer.fields.error.many", most);
    }

    @Override
    public String wrongShape() {
        return text("sales.customer.fields.error.shape");
    }

    @Override
    public String searchAddress() {
        return "/rest/sales-collab/1.0/customers/search?query=";
    }

    boolean mayRead() {
        return readiness.isReady() && gate.mayReadCustomers(currentActor.get());
    }

    String text(String i18nKey, Object... args) {
        return texts.text(locale(), i18nKey, args);
    }

    String text(Message message) {
        return texts.text(locale(), message);
    }

    private Locale locale() {
        return currentActor.get().locale();
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
