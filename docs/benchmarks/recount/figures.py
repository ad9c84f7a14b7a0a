"""Percentages, rates and their limits as they are printed: sections 4.5, 4.7 and 4.10 of the specification."""

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from math import exp, factorial, sqrt

CONFIDENTIAL, NOT_AVAILABLE, NOT_APPLICABLE, ROUNDS_TO_ZERO, BREAK, LOW = "[c]", "[x]", "[z]", "[k]", "[b]", "[u]"
Z = 1.959963985


def one_decimal(numerator, denominator=1):
    """The fraction of two whole numbers, half away from zero, without a rounded number on the way."""
    numerator, denominator = int(numerator), int(denominator)
    tenths = (20 * abs(numerator) + denominator) // (2 * denominator)
    return (-tenths if numerator < 0 else tenths) / 10


def rounded(number):
    return float(Decimal(float(number)).quantize(Decimal("0.1"), ROUND_HALF_UP))


def shown(value, more_than_zero):
    return ROUNDS_TO_ZERO if more_than_zero and value == 0 else value


def percent(part, whole):
    return NOT_APPLICABLE if whole == 0 else shown(one_decimal(100 * int(part), whole), part > 0)


def limit(number):
    return shown(rounded(number), number > 0)


def percent_with_limits(part, whole):
    """The percentage with Wilson's limits."""
    if whole == 0:
        return [NOT_APPLICABLE] * 3
    part, whole = int(part), int(whole)
    around = Z * sqrt(Z * Z + 4 * part * (1 - part / whole))
    lower, upper = ((2 * part + Z * Z + side * around) / (2 * (whole + Z * Z)) for side in (-1, 1))
    return [percent(part, whole), limit(100 * max(lower, 0)) if part else 0.0, limit(100 * min(upper, 1))]


@lru_cache(maxsize=None)
def count_limits(count):
    """Exact Poisson limits under 10, Byar's from 10 on."""
    if count < 10:
        return exact_limit(count - 1, 0.975) if count else 0.0, exact_limit(count, 0.025)
    lower = count * (1 - 1 / (9 * count) - Z / (3 * sqrt(count))) ** 3
    upper = (count + 1) * (1 - 1 / (9 * (count + 1)) + Z / (3 * sqrt(count + 1))) ** 3
    return lower, upper


def exact_limit(count, probability):
    """The mean with which so many or fewer have the probability; half a chi-square quantile, found by halving."""
    low, high = 0.0, 50.0
    for _ in range(100):
        mean = (low + high) / 2
        if sum(exp(-mean) * mean ** number / factorial(number) for number in range(count + 1)) > probability:
            low = mean
        else:
            high = mean
    return low


def rate_with_limits(deaths, population, per):
    lower, upper = count_limits(deaths)
    return [shown(one_decimal(per * deaths, population), deaths > 0), limit(lower * per / population), limit(upper * per / population)]


def label(year):
    return f"{year}/{(year + 1) % 100:02d}"


def span_label(first, last):
    return label(last) if first == last else f"{label(first)} to {label(last)}"
