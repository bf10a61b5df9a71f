// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ownfields.h"

#include "services/members/membersheetservice.h"
#include "ui/appcontext.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::FieldKind;
using domain::MemberField;

OwnFields::OwnFields(AppContext &context, bool quick, QWidget *parent)
    : QWidget(parent), m_context(context), m_quick(quick), m_persian(context.format.language() == Language::Persian)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    reload();
}

void OwnFields::reload()
{
    std::vector<MemberField> fields = m_context.memberSheets.fields().value_or(std::vector<MemberField>());
    std::erase_if(fields, [this](const MemberField &field) { return field.retired || (m_quick && !field.atRegistration); });
    if (m_host && fields == m_fields)
        return;
    m_fields = fields;
    m_rows.clear();
    m_form.reset();
    delete m_host;
    m_host = new QWidget;
    m_host->setProperty("plain", true);
    m_form.emplace(m_host, m_quick ? 1 : 2);
    for (const MemberField &field : m_fields) {
        QWidget *editor = editorOf(field);
        editor->setObjectName(QStringLiteral("own.") + field.key);
        m_form->row(domain::fieldTitle(field, m_persian), editor).field(domain::valueFieldName(field.key));
        m_rows.push_back({field, editor});
    }
    m_column->addWidget(m_host);
    if (parentWidget() || m_rows.empty()) // without a parent it would be a window for a moment
        setVisible(!m_rows.empty());
}

QWidget *OwnFields::editorOf(const MemberField &field)
{
    if (field.kind == FieldKind::Date)
        return new JalaliDateEdit(m_context.format, m_context.today());
    if (field.kind == FieldKind::Text || field.kind == FieldKind::Number)
        return new QLineEdit;
    auto *box = new QComboBox;
    box->addItem(tr("not said"), QString());
    const QStringList choices = field.kind == FieldKind::Choice ? field.choices
                                                                : QStringList{QStringLiteral("yes"), QStringLiteral("no")};
    for (const QString &choice : choices)
        box->addItem(domain::choiceTitle(choice, m_persian), choice);
    return box;
}

void OwnFields::show(const Row &row, const QString &stored)
{
    if (auto *box = qobject_cast<QComboBox *>(row.editor)) {
        if (box->findData(stored) < 0) // a choice that was taken away since
            box->addItem(domain::choiceTitle(stored, m_persian), stored);
        box->setCurrentIndex(box->findData(stored));
    } else if (auto *day = qobject_cast<JalaliDateEdit *>(row.editor)) {
        const QDate date = QDate::fromString(stored, Qt::ISODate);
        day->setValue(date.isValid() ? std::optional(date) : std::nullopt);
    } else if (auto *edit = qobject_cast<QLineEdit *>(row.editor)) {
        edit->setText(row.field.kind == FieldKind::Number ? m_context.format.localDigits(stored) : stored);
    }
}

void OwnFields::fill(const domain::MemberValues &values)
{
    m_filled = values;
    for (const Row &row : m_rows)
        show(row, values.value(row.field.key));
}

QString OwnFields::textOf(const Row &row) const
{
    if (const auto *box = qobject_cast<const QComboBox *>(row.editor))
        return box->currentData().toString();
    if (const auto *day = qobject_cast<const JalaliDateEdit *>(row.editor); day && day->value())
        return day->value()->toString(Qt::ISODate);
    const auto *edit = qobject_cast<const QLineEdit *>(row.editor);
    return edit ? edit->text() : QString();
}

domain::MemberValues OwnFields::values() const
{
    domain::MemberValues values = m_filled;
    for (const Row &row : m_rows) {
        const QString text = textOf(row);
        const auto stored = text == m_filled.value(row.field.key) ? domain::Result<QString>(text)
                                                                  : domain::storedValue(row.field, text, m_context.shop.calendar);
        if (!stored)
            continue;
        if (stored->isEmpty())
            values.remove(row.field.key);
        else
            values.insert(row.field.key, *stored);
    }
    return values;
}

domain::ValidationReport OwnFields::errors() const
{
    domain::ValidationReport report;
    for (const Row &row : m_rows) {
        const QString text = textOf(row);
        const auto stored = domain::storedValue(row.field, text, m_context.shop.calendar);
        if (!stored && text != m_filled.value(row.field.key))
            report.push_back(stored.error().inField(domain::valueFieldName(row.field.key)));
    }
    return report;
}

domain::ValidationReport OwnFields::showErrors(const domain::ValidationReport &report)
{
    domain::ValidationReport mine;
    domain::ValidationReport rest;
    for (const domain::Error &error : report)
        (m_form && m_form->rowOf(error.field) ? mine : rest).push_back(error);
    if (m_form && !mine.empty())
        (void)m_form->showErrors(mine, m_context.format);
    return rest;
}

void OwnFields::clearErrors()
{
    if (m_form)
        m_form->clearErrors();
}

std::vector<QWidget *> OwnFields::editors() const
{
    std::vector<QWidget *> all;
    for (const Row &row : m_rows)
        all.push_back(row.editor);
    return all;
}

} // namespace bashgah::ui
