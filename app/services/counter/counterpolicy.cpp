// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/counterpolicy.h"

#include "domain/text/persiantext.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {
namespace {

constexpr int mostPayments = 6;
constexpr int mostDays = 3650;

} // namespace

QStringList namesFrom(const QString &text, int most)
{
    QStringList names;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = domain::tidyText(line);
        if (!name.isEmpty() && !names.contains(name) && names.size() < most)
            names.append(name);
    }
    return names;
}

int attachDaysFrom(const QString &text)
{
    bool isNumber = false;
    const int days = domain::digitsToAscii(text).toInt(&isNumber);
    return isNumber && days >= 0 && days <= mostDays ? days : CounterPolicy::usualAttachDays;
}

CounterPolicy readCounterPolicy(storage::Connection &connection)
{
    storage::ShopRepository shop(connection);
    const auto text = [&shop](const QString &key) { return shop.setting(key).value_or(QString()); };
    return {namesFrom(text(counterkeys::fields), CounterPolicy::mostFields),
            namesFrom(text(counterkeys::payments), mostPayments), attachDaysFrom(text(counterkeys::attachDays)),
            text(counterkeys::refundReason) == QLatin1String("yes")};
}

} // namespace bashgah::services
