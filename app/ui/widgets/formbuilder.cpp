// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formbuilder.h"

#include "ui/format/errortext.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

/// Words for a screen reader: no mnemonic marks, no colon.
QString plainLabel(QString label)
{
    label.remove(u'&');
    while (label.endsWith(u':'))
        label.chop(1);
    return label;
}

int fittingColumns(int wanted)
{
    return Theme::isLarge() ? (wanted + 1) / 2 : wanted;
}

QWidget *stacked(const std::vector<QWidget *> &parts)
{
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    return cell;
}

} // namespace

FormBuilder::FormBuilder(QWidget *host, int columns)
    : m_host(host), m_grid(new QGridLayout), m_columns(fittingColumns(columns))
{
    if (auto *box = qobject_cast<QVBoxLayout *>(host->layout())) {
        box->addLayout(m_grid);
    } else {
        delete host->layout();
        host->setLayout(m_grid);
        m_grid->setContentsMargins(0, 0, 0, 0);
    }
    m_grid->setHorizontalSpacing(Theme::gap + 2);
    m_grid->setVerticalSpacing(Theme::gap);
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FormBuilder::place(QWidget *cell, bool wide)
{
    if (wide) {
        m_next = (m_next + m_columns - 1) / m_columns * m_columns; // begin a new line
        m_grid->addWidget(cell, m_next / m_columns, 0, 1, m_columns);
        m_next += m_columns;
    } else {
        m_grid->addWidget(cell, m_next / m_columns, m_next % m_columns);
        ++m_next;
    }
}

FormRow &FormBuilder::add(const QString &label, QWidget *editor, const QString &help, bool wide)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(editor);
    if (editor->accessibleName().isEmpty() && !label.isEmpty())
        editor->setAccessibleName(plainLabel(label));
    auto *note = new QLabel;
    note->setFont(Theme::font(TextSize::Small));
    note->setWordWrap(true);
    note->setObjectName(QStringLiteral("formNote"));
    auto *money = qobject_cast<MoneyEdit *>(editor);
    place(money ? stacked({caption, editor, money->hint(), note}) : stacked({caption, editor, note}),
          wide);
    caption->setVisible(!label.isEmpty()); // not before it has a parent: it would be a window
    auto *row = new FormRow(caption, editor, note, help, m_host);
    m_rows.push_back(row);
    if (m_lastEditor)
        QWidget::setTabOrder(m_lastEditor, editor);
    m_lastEditor = editor;
    return *row;
}

FormRow &FormBuilder::row(const QString &label, QWidget *editor, const QString &help)
{
    return add(label, editor, help, false);
}

FormRow &FormBuilder::wideRow(const QString &label, QWidget *editor, const QString &help)
{
    return add(label, editor, help, true);
}

FormRow &FormBuilder::check(QCheckBox *box, const QString &help)
{
    box->setAccessibleName(plainLabel(box->text()));
    return add({}, box, help, true);
}

QLabel *FormBuilder::value(const QString &label, const QString &text)
{
    auto *caption = new QLabel(label);
    Theme::setMuted(caption);
    auto *value = new QLabel(text);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // QLabel puts a text without letters to the left even in an RTL window
    const bool rtl = m_host->layoutDirection() == Qt::RightToLeft;
    value->setAlignment((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    value->setWordWrap(true);
    place(stacked({caption, value}), false);
    return value;
}

QLabel *FormBuilder::section(const QString &title)
{
    auto *label = new QLabel(title);
    label->setFont(Theme::font(TextSize::Heading));
    place(label, true);
    return label;
}

QLabel *FormBuilder::text(const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    Theme::setMuted(label);
    place(label, true);
    return label;
}

void FormBuilder::widget(QWidget *widget)
{
    place(widget, true);
}

void FormBuilder::stretch()
{
    m_next = (m_next + m_columns - 1) / m_columns * m_columns;
    m_grid->setRowStretch(m_next / m_columns, 1);
}

FormRow *FormBuilder::rowOf(const QString &field) const
{
    for (FormRow *row : m_rows) {
        if (row->fieldId() == field)
            return row;
    }
    return nullptr;
}

void FormBuilder::clearErrors()
{
    for (FormRow *row : m_rows)
        row->setError({});
}

domain::ValidationReport FormBuilder::showErrors(const domain::ValidationReport &report,
                                                 const Format &format)
{
    clearErrors();
    domain::ValidationReport rest;
    for (const domain::Error &error : report) {
        FormRow *row = rowOf(error.field);
        if (!row)
            rest.push_back(error);
        else if (!row->hasError())
            row->setError(errorText(error, format));
    }
    for (FormRow *row : m_rows) {
        if (row->hasError()) {
            row->editor()->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return rest;
}

} // namespace bashgah::ui
