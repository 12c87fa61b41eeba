package org.salescollab.customer.jira;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerNames;
import org.salescollab.platform.Readiness;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Message;

/** Chooses and shows customers for the current person; unknown and hidden customers answer alike. */
public final class CustomerChoice {

    private final CustomerLookup lookup;
    private final CustomerNames names;
    private final AccessGate gate;
    private final CurrentActor currentActor;
    private final Readiness readiness;
    private final Texts texts;

    public CustomerChoice(
            CustomerLookup lookup,
            CustomerNames names,
            AccessGate gate,
            CurrentActor currentActor,
            Readiness readiness,
            Texts texts) {
        this.lookup = lookup;
        this.names = names;
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

    /** The live name of a stored key; the key itself for people who may not see the register. */
    String shown(String storedKey) {
        Actor actor = currentActor.get();
        Optional<CustomerKey> key = CustomerKey.parse(storedKey);
        return key.isPresent() && mayRead() ? names.display(key.get(), actor.locale()) : storedKey;
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
