// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pointsedit.h"

namespace bashgah::ui {

PointsEdit::PointsEdit(const Format &format, QWidget *parent) : GroupedEdit(format, 0, parent)
{
    setUnit(tr("points"));
    connect(this, &GroupedEdit::numberChanged, this, &PointsEdit::valueChanged);
}

std::optional<domain::Points> PointsEdit::value() const
{
    bool fits = false;
    const qint64 number = plainText().toLongLong(&fits);
    return fits ? std::optional(domain::Points(number)) : std::nullopt;
}

void PointsEdit::setValue(domain::Points points)
{
    setPlainText(QString::number(points.value()));
}

} // namespace bashgah::ui
