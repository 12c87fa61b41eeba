package org.salescollab.contact.jira;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CurrentActor;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.ContactLookup;
import org.salescollab.platform.Readiness;
import org.salescollab.platform.Texts;
import org.salescollab.platform.jira.ChosenView;
import org.salescollab.platform.jira.HiddenKeySeal;
import org.salescollab.platform.jira.ManyChoice;
import org.salescollab.shared.Actor;

/** Chooses and shows people of customers for the current person; unknown, hidden and erased people answer alike. */
public final class ContactChoice implements ManyChoice {

    private final ContactLookup lookup;
    private final AccessGate gate;
    private final CurrentActor currentActor;
    private final Readiness readiness;
    private final Texts texts;
    private final HiddenKeySeal seal = new HiddenKeySeal();

    public ContactChoice(
            ContactLookup lookup, AccessGate gate, CurrentActor currentActor, Readiness readiness, Texts texts) {
        this.lookup = lookup;
        this.gate = gate;
        this.currentActor = currentActor;
        this.readiness = readiness;
        this.texts = texts;
    }

    /** Everybody whom a text of a search means. */
    List<Contact> meant(String text) {
        return mayRead() && !text.isBlank()
                ? lookup.meant(currentActor.get(), List.of(text)).getOrDefault(text, List.of())
                : List.of();
    }

    /** A name that several people have names nobody here: the form wants one person. */
    @Override
    public Map<String, String> stored(Collection<String> typed) {
        Actor actor = currentActor.get();
        Map<String, String> keys = new HashMap<>();
        typed.forEach(text -> seal.opened(text, actor).ifPresent(key -> keys.put(text, key)));
        List<String> open =
                typed.stream().filter(text -> !keys.containsKey(text)).toList();
        if (mayRead() && !open.isEmpty()) {
            lookup.meant(actor, open).forEach((text, people) -> {
                if (people.size() == 1) {
                    keys.put(text, people.get(0).id().toString());
                }
            });
        }
        return keys;
    }

    @Override
    public List<ChosenView> views(Collection<String> storedKeys) {
        Actor actor = currentActor.get();
        return views(actor, storedKeys, key -> new ChosenView(key, hidden(), "", seal.sealed(key, actor)));
    }

    @Override
    public List<ChosenView> typed(Collection<String> values) {
        Actor actor = currentActor.get();
        return views(actor, values, value -> {
            String name = seal.opened(value, actor).isPresent() ? hidden() : value;
            return new ChosenView(value, name, "", value);
        });
    }

    private List<ChosenView> views(Actor actor, Collection<String> keys, Function<String, ChosenView> unseen) {
        Map<ContactId, Contact> seen = seen(actor, keys);
        return keys.stream()
                .map(key -> ContactId.parse(key)
                        .flatMap(id -> Optional.ofNullable(seen.get(id)))
                        .map(contact -> view(actor, contact))
                        .orElseGet(() -> unseen.apply(key)))
                .toList();
    }

    private static ChosenView view(Actor actor, Contact contact) {
        String key = contact.id().toString();
        return new ChosenView(
                key,
                contact.profile().name(actor.locale()),
                contact.customers().get(0).value(),
                key);
    }

    private Map<ContactId, Contact> seen(Actor actor, Collection<String> keys) {
        List<ContactId> ids =
                keys.stream().flatMap(key -> ContactId.parse(key).stream()).toList();
        return mayRead() && !ids.isEmpty() ? lookup.seen(actor, ids) : Map.of();
    }

    @Override
    public List<String> recorded(List<String> storedKeys) {
        return gate.hidesCustomers()
                ? storedKeys
                : views(currentActor.get(), storedKeys, key -> new ChosenView(key, key, "", key)).stream()
                        .map(ChosenView::name)
                        .toList();
    }

    @Override
    public String unknown(String wanted) {
        return text("sales.contact.field.error.unknown", wanted);
    }

    @Override
    public String tooMany(int most) {
        return text("sales.contact.field.error.many", most);
    }

    @Override
    public String wrongShape() {
        return text("sales.contact.field.error.shape");
    }

    @Override
    public String searchAddress() {
        return "/rest/sales-collab/1.0/contacts/search?query=";
    }

    private String hidden() {
        return text("sales.contact.field.hidden");
    }

    private boolean mayRead() {
        return readiness.isReady() && gate.mayReadCustomers(currentActor.get());
    }

    String text(String i18nKey, Object... args) {
        return texts.text(currentActor.get().locale(), i18nKey, args);
    }
}
