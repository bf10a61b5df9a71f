// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/membervalues.h"

#include "storage/repositories/fieldrepository.h"

#include <algorithm>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::MemberField;
using domain::Result;

namespace {

Result<void> checkValue(const std::vector<MemberField> &fields, const QString &key, const QString &value)
{
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const MemberField &known) { return known.key == key; });
    if (field == fields.end())
        return fail(domain::Error{ErrorCode::UnknownValue, {key, QString()}, {}, domain::valueFieldName(key)});
    // stored days are Gregorian, which their year tells whatever the shop's calendar
    const auto stored = domain::storedValue(*field, value, domain::ShopCalendar());
    if (!stored)
        return fail(stored.error().inField(domain::valueFieldName(key)));
    if (*stored != value)
        return fail(domain::Error{ErrorCode::UnknownValue, {value, *stored}, {}, domain::valueFieldName(key)});
    return {};
}

} // namespace

Result<void> checkValues(storage::Connection &connection, const domain::MemberValues &values,
                         const domain::MemberValues &before)
{
    if (values.isEmpty())
        return {};
    const std::vector<MemberField> fields = storage::FieldRepository(connection).fields();
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (before.value(value.key()) == *value)
            continue;
        if (auto checked = checkValue(fields, value.key(), *value); !checked)
            return checked;
    }
    return {};
}

} // namespace bashgah::services
