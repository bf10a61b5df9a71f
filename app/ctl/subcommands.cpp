// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/subcommands.h"

namespace bashgah::ctl {

QString ShopCall::text(const std::optional<QDate> &day) const
{
    return day && day->isValid() ? shop.profile.calendar.isoText(*day) : QString();
}

QString ShopCall::text(const std::optional<domain::Money> &amount) const
{
    return amount ? domain::plainMajor(*amount, currency()) : QString();
}

void ShopCall::print(const QStringList &columns, const std::vector<QStringList> &rows) const
{
    context.output.table(columns, rows, json());
}

} // namespace bashgah::ctl
