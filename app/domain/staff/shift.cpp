// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/shift.h"

namespace bashgah::domain {

Money Shift::expectedCash() const
{
    Money cash = openingCash;
    for (const ShiftPayment &payment : payments) {
        if (payment.kind == u"cash")
            cash += payment.net();
    }
    return cash;
}

Money Shift::taken() const
{
    Money sum;
    for (const ShiftPayment &payment : payments)
        sum += payment.net();
    return sum;
}

int Shift::purchases() const
{
    int count = 0;
    for (const ShiftPayment &payment : payments)
        count += payment.purchases;
    return count;
}

} // namespace bashgah::domain
