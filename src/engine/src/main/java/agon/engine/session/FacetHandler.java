package agon.engine.session;

import agon.api.agent.Learners;
import agon.api.oversight.Facet;
import agon.api.oversight.Overseer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves one facet, of a type that the engine need never have heard of: charges each call, then passes it on. */
final class FacetHandler implements InvocationHandler {

    private final Class<? extends Facet> type;
    private final Facet facet;
    private final FacetCharges charges;
    private final MeteredLedger ledger;
    private final Learners auxiliary;

    FacetHandler(
            Class<? extends Facet> type, Facet facet, FacetCharges charges, MeteredLedger ledger, Learners auxiliary) {
        this.type = type;
        this.facet = facet;
        this.charges = charges;
        this.ledger = ledger;
        this.auxiliary = auxiliary;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return answerAsObject(proxy, method, arguments);
        }
        FacetCharges.Charge charge = charges.of(method);
        if (charge instanceof FacetCharges.Charge.Composed) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        if (charge instanceof FacetCharges.Charge.Unit unit) {
            unit.account().chargeCall(1);
        }
        if (charge instanceof FacetCharges.Charge.Each each && arguments != null) {
            // A copy, so that what is served is what was counted, whatever kind of list was passed.
            List<?> asked = List.copyOf((List<?>) arguments[each.argument()]);
            each.account().chargeCall(asked.size());
            Object[] counted = arguments.clone();
            counted[each.argument()] = asked;
            return wrapped(pass(method, counted));
        }
        return wrapped(pass(method, arguments));
    }

    /** What a facet says of itself as an object is the same whatever stands behind it. */
    private Object answerAsObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> type.getName().hashCode();
            default -> type.getSimpleName();
        };
    }

    private @Nullable Object pass(Method method, Object @Nullable [] arguments) throws Throwable {
        Object[] passed = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < passed.length; i++) {
            if (passed[i] instanceof Learners) {
                passed[i] = auxiliary;
            }
        }
        try {
            return method.invoke(facet, passed);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object wrapped(@Nullable Object result) {
        if (result instanceof Overseer<?, ?> next) {
            return new MeteredOverseer<>(next, ledger, auxiliary);
        }
        if (result instanceof Optional<?> optional && optional.isPresent()) {
            return Optional.ofNullable(wrapped(optional.get()));
        }
        if (result instanceof Facet) {
            throw new IllegalStateException("the facet " + type.getName()
                    + " returned a facet, which would be used uncounted; let it return an overseer that offers it");
        }
        return result;
    }
}
