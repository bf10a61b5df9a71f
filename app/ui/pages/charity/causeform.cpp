// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charity/causeform.h"

#include "services/charity/causeservice.h"
#include "ui/appcontext.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/groupededit.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/percentedit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Cause;

CauseForm::CauseForm(AppContext &context, QWidget *parent) : RecordFormOf(context, parent)
{
    buildFields();
    buildButtons();
    column()->addStretch(1);
    beginNew();
}

void CauseForm::buildFields()
{
    const Format &format = m_context.format;
    auto *fields = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("causeName"));
    setFirstField(m_name);
    m_description = new QLineEdit;
    m_value = new GroupedEdit(format, format.currency().majorDecimals());
    m_value->setUnit(format.moneyUnit());
    m_value->setObjectName(QStringLiteral("causeValue"));
    m_matching = new PercentEdit(format);
    m_matching->setObjectName(QStringLiteral("causeMatching"));
    m_most = new MoneyEdit(format);
    m_share = new PercentEdit(format);
    m_share->setObjectName(QStringLiteral("causeShare"));
    m_from = new JalaliDateEdit(format, m_context.today());
    m_until = new JalaliDateEdit(format, m_context.today());
    m_form.emplace(fields);
    m_form->row(tr("Name"), m_name).field(QStringLiteral("name"));
    m_form->row(tr("What it is for"), m_description).field(QStringLiteral("description"));
    m_form->row(tr("Value of a point"), m_value, tr("Empty: what the programme pays for a point."))
        .field(QStringLiteral("pointValue"));
    m_form->row(tr("The shop adds"), m_matching, tr("Of what members give. Empty: nothing."))
        .field(QStringLiteral("matching"));
    m_form->row(tr("At most, in all"), m_most, tr("Empty: no limit.")).field(QStringLiteral("matchingMost"));
    m_form->row(tr("Share of sales"), m_share, tr("Of what members buy, returns taken off. Empty: none."))
        .field(QStringLiteral("shareRate"));
    m_form->row(tr("From"), m_from, tr("Empty: from today.")).field(QStringLiteral("shareFrom"));
    m_form->row(tr("Until"), m_until, tr("Included. Empty: goes on.")).field(QStringLiteral("shareUntil"));
    column()->addWidget(fields);
}

void CauseForm::buildButtons()
{
    QPushButton *close = addButtons(QStringLiteral("causeSave"), tr("Save the cause"), tr("Cancel"));
    close->setObjectName(QStringLiteral("causeClose"));
    connect(close, &QPushButton::clicked, this, [this] {
        Cause changed = cause();
        changed.open = !changed.open;
        finish(write(m_context.causes, changed));
    });
}

void CauseForm::fill()
{
    const Cause cause = m_row ? m_row->cause : Cause{};
    clearErrors();
    showState(!m_row ? QString() : cause.open ? tr("Close it") : tr("Open it again"));
    m_name->setText(cause.name);
    m_description->setText(cause.description);
    m_value->setPlainText(cause.pointValue ? domain::plainMajor(*cause.pointValue, m_context.format.currency()) : QString());
    cause.matching > domain::Percent() ? m_matching->setValue(cause.matching) : m_matching->clear();
    cause.matchingMost ? m_most->setValue(*cause.matchingMost) : m_most->clear();
    cause.share ? m_share->setValue(cause.share->rate) : m_share->clear();
    m_from->setValue(cause.share ? std::optional(cause.share->first) : std::nullopt);
    m_until->setValue(cause.share ? cause.share->last : std::nullopt);
}

Cause CauseForm::cause() const
{
    Cause cause;
    cause.name = m_name->text().simplified();
    cause.description = m_description->text().simplified();
    cause.open = !m_row || m_row->cause.open;
    if (const auto value = domain::parseMoney(m_value->plainText(), m_context.format.currency()))
        cause.pointValue = *value;
    cause.matching = m_matching->value().value_or(domain::Percent());
    cause.matchingMost = m_most->value();
    if (const auto rate = m_share->value())
        cause.share = domain::SalesShare{*rate, m_from->value().value_or(m_context.today()), m_until->value()};
    return cause;
}

void CauseForm::save()
{
    finish(write(m_context.causes, cause()));
}

} // namespace bashgah::ui
