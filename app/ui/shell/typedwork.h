// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

class QWidget;

/// What is typed into the fields of a page and not kept yet, by the names of the fields. It goes into the same page
/// of a window made anew in another language, look, calendar or unit: money and days are carried as such. A widget of
/// several parts says what is chosen in it by a property "typedWork", invalid while nothing is.
namespace bashgah::ui::typedwork {

[[nodiscard]] QVariantMap of(const QWidget &page);
/// As if it were typed again. Fields that are not there are passed over.
void put(QWidget &page, const QVariantMap &work);

} // namespace bashgah::ui::typedwork
