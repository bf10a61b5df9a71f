// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

class QWidget;

/// What is typed into the fields of a page and not kept yet, by the names of the fields. It goes into the same page
/// of a window made anew in another language, look, calendar or unit: money and days are carried as such. A widget of
/// several parts says what is chosen in it by a property "typedWork", invalid while nothing is. A panel that is not
/// open says so by close(): what its fields still have from last time is nobody's work. A box whose click is kept at
/// once says so by keepsAtOnce().
namespace bashgah::ui::typedwork {

/// Beside these the pages carry in what view they are and what the open form is about (0: something new).
inline const QString viewKey = QStringLiteral(":view");
inline const QString formKey = QStringLiteral(":form");
/// As which version that was read.
inline const QString versionKey = QStringLiteral(":version");

/// Boxes and lists that were only clicked go along where something is typed, or always.
enum class Choices { WithTyped, Always };
[[nodiscard]] QVariantMap of(const QWidget &page, Choices choices = Choices::WithTyped);
void close(QWidget &panel, bool closed);
/// What is chosen in it is stored already, and perhaps changed by somebody since: it is read there, not chosen again.
void keepsAtOnce(QWidget &choice);
/// As if it were typed again. Fields that are not there are passed over.
void put(QWidget &page, const QVariantMap &work);

/// The record as the form had read it in the window before: what somebody changed since is told when it is saved.
template <typename Row>
[[nodiscard]] Row asRead(Row row, const QVariantMap &work)
{
    if (work.contains(versionKey))
        row.version = static_cast<decltype(row.version)>(work.value(versionKey).toLongLong());
    return row;
}

} // namespace bashgah::ui::typedwork
