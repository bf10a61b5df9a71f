// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"

#include <QString>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QWidget;

namespace bashgah::ui {

class Format;
class FormRow;

/// Builds a form top to bottom: label above editor, help or error below it. Gives each editor its
/// buddy, accessible name and place in the tab order. Keeps working after the building function
/// ends as long as `host` lives (rows belong to it), so pages keep it as a member to show errors.
///
///     m_form.emplace(card->content(), 2);               // two columns
///     m_form->row(tr("Mobile"), m_mobile, tr("…")).field(QStringLiteral("mobile"));
class FormBuilder final
{
public:
    /// Takes over the layout of `host`. Rows fill `columns` side by side.
    explicit FormBuilder(QWidget *host, int columns = 1);

    FormRow &row(const QString &label, QWidget *editor, const QString &help = {});
    /// Over all columns.
    FormRow &wideRow(const QString &label, QWidget *editor, const QString &help = {});
    /// A check box carries its own words.
    FormRow &check(QCheckBox *box, const QString &help = {});
    /// A value to read; numbers stay at the leading edge in RTL too.
    QLabel *value(const QString &label, const QString &text);
    QLabel *section(const QString &title);
    QLabel *text(const QString &words);
    /// Anything else over all columns.
    void widget(QWidget *widget);
    /// Pushes all to the top.
    void stretch();

    /// Marks each field named in the report, moves focus to the first; the rest are returned for
    /// the page's banner. Clears earlier marks.
    domain::ValidationReport showErrors(const domain::ValidationReport &report, const Format &format);
    void clearErrors();
    [[nodiscard]] FormRow *rowOf(const QString &field) const;

private:
    FormRow &add(const QString &label, QWidget *editor, const QString &help, bool wide);
    void place(QWidget *cell, bool wide);

    QWidget *m_host;
    QGridLayout *m_grid;
    int m_columns;
    int m_next = 0; ///< cell to fill
    QWidget *m_lastEditor = nullptr;
    std::vector<FormRow *> m_rows;
};

} // namespace bashgah::ui
