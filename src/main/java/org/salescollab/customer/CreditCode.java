package org.salescollab.customer;

/** China's unified social credit code (GB 32100): 18 characters, the last one a check over the others. */
final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;
    private static final int RATIO = 3;

    private CreditCode() {}

    static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code);
    }

    /** Each place weighs three times the one before, modulo 31; the check fills the sum up to a multiple. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * RATIO % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
