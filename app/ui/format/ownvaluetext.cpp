// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ownvaluetext.h"

namespace bashgah::ui {

QString ownValueText(const Format &format, const domain::MemberField &field, const QString &stored)
{
    if (stored.isEmpty() || field.kind == domain::FieldKind::Text)
        return stored;
    if (field.kind == domain::FieldKind::Date)
        return format.dateShort(QDate::fromString(stored, Qt::ISODate));
    return field.kind == domain::FieldKind::Number ? format.decimal(stored)
                                                   : domain::choiceTitle(stored, format.language() == Language::Persian);
}

} // namespace bashgah::ui
