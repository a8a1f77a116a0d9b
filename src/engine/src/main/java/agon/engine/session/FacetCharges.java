package agon.engine.session;

import agon.api.oversight.Charged;
import agon.api.oversight.Facet;
import agon.api.oversight.Uncharged;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What each method of a facet costs, read off its annotations once. */
final class FacetCharges {

    /** How a call is served. */
    sealed interface Charge {

        /** One unit, then the overseer is asked. */
        record Unit(Account account) implements Charge {}

        /**
         * One unit for each element of a list, then the overseer is asked.
         *
         * @param argument which argument the list is, from 0
         */
        record Each(Account account, int argument) implements Charge {}

        /** The overseer is asked for nothing. */
        record Free() implements Charge {}

        /** Built from other methods of the facet, which are charged as they are called. */
        record Composed() implements Charge {}
    }

    private final Map<Method, Charge> charges = new HashMap<>();

    FacetCharges(Class<? extends Facet> type, MeteredLedger ledger) {
        for (Method method : type.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                charges.put(method, charge(type, method, ledger));
            }
        }
    }

    /** How a call of a method is served; the method is one of the facet's own. */
    Charge of(Method method) {
        Charge charge = charges.get(method);
        if (charge == null) {
            throw new IllegalArgumentException("no method of the facet: " + method);
        }
        return charge;
    }

    private static Charge charge(Class<?> type, Method method, MeteredLedger ledger) {
        if (annotation(type, method, Uncharged.class).isPresent()) {
            return new Charge.Free();
        }
        Optional<Charged> charged = annotation(type, method, Charged.class);
        if (charged.isEmpty() && method.isDefault()) {
            return new Charge.Composed();
        }
        String unnamed = "overseer." + type.getSimpleName().toLowerCase(Locale.ROOT);
        Account account = ledger.account(charged.map(Charged::value).orElse(unnamed));
        if (charged.map(Charged::each).orElse(false)) {
            return new Charge.Each(account, onlyList(method));
        }
        return new Charge.Unit(account);
    }

    private static int onlyList(Method method) {
        Class<?>[] arguments = method.getParameterTypes();
        int[] lists = IntStream.range(0, arguments.length)
                .filter(argument -> List.class.isAssignableFrom(arguments[argument]))
                .toArray();
        if (lists.length != 1) {
            throw new IllegalStateException(method
                    + " is to be charged for each element of its one argument that is a list, and has " + lists.length);
        }
        return lists[0];
    }

    /** An annotation of a method or of one that it overrides: a facet that refines another one costs no less. */
    private static <T extends Annotation> Optional<T> annotation(Class<?> type, Method method, Class<T> wanted) {
        Optional<T> own = declared(type, method).map(found -> found.getAnnotation(wanted));
        if (own.isPresent()) {
            return own;
        }
        return Arrays.stream(type.getInterfaces())
                .map(parent -> annotation(parent, method, wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The method itself or, as type parameters are erased, one that takes the same or more general arguments. */
    private static Optional<Method> declared(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(found -> found.getName().equals(method.getName()) && takes(found, method.getParameterTypes()))
                .min(Comparator.comparing(found -> found.equals(method) ? 0 : 1));
    }

    private static boolean takes(Method method, Class<?>[] arguments) {
        Class<?>[] taken = method.getParameterTypes();
        boolean takes = taken.length == arguments.length;
        for (int i = 0; takes && i < taken.length; i++) {
            takes = taken[i].isAssignableFrom(arguments[i]);
        }
        return takes;
    }
}
