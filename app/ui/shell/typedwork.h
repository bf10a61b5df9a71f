// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

class QWidget;

/// What is typed into the fields of a page and not kept yet, by the names of the fields. It goes into the same page
/// of a window made anew in another language, look, calendar or unit: money and days are carried as such. A widget of
/// several parts says what is chosen in it by a property "typedWork", invalid while nothing is. A panel that is not
/// open says so by close(): what its fields still have from last time is nobody's work.
namespace bashgah::ui::typedwork {

/// Beside these the pages carry in what view they are and what the open form is about (0: something new).
inline const QString viewKey = QStringLiteral(":view");
inline const QString formKey = QStringLiteral(":form");

/// Boxes and lists that were only clicked go along where something is typed, or always.
enum class Choices { WithTyped, Always };
[[nodiscard]] QVariantMap of(const QWidget &page, Choices choices = Choices::WithTyped);
void close(QWidget &panel, bool closed);
/// As if it were typed again. Fields that are not there are passed over.
void put(QWidget &page, const QVariantMap &work);

} // namespace bashgah::ui::typedwork
