// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/countersection.h"

#include "services/counter/counterpolicy.h"
#include "services/shop/shopservice.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/groupededit.h"

#include <QCheckBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace bashgah::ui {

using services::CounterPolicy;
namespace keys = services::counterkeys;

namespace {

constexpr int choiceLinesShown = 4;

} // namespace

CounterSection::CounterSection(AppContext &context)
    : SettingsSection(context, QStringLiteral("counter"), tr("Counter"), QStringLiteral("shopping-basket"),
                      tr("fields payment kinds anonymous purchase days receipt"))
{
    auto *host = new QWidget;
    body()->addWidget(host);
    FormBuilder form(host);
    m_fields = list(QStringLiteral("counterFields"), tr("Fields of the shop's own"));
    form.row(tr("Fields of the shop's own"), m_fields,
             tr("One in each line, six at most: “Table”, “Car”. The counter asks them under More; they stay with the "
                "purchase under the name they had then."));
    m_payments = list(QStringLiteral("counterPayments"), tr("Kinds of payment of the shop's own"));
    form.row(tr("Kinds of payment of the shop's own"), m_payments,
             tr("One in each line, beside card, cash, transfer and on account."));
    m_days = new GroupedEdit(context.format, 0);
    m_days->setObjectName(QStringLiteral("counterAttachDays"));
    form.row(tr("Days to name the member of a purchase"), m_days);
    connect(m_days, &QLineEdit::editingFinished, this,
            [this] { save(keys::attachDays, QString::number(services::attachDaysFrom(m_days->plainText()))); });
    m_reason = new QCheckBox(tr("A refund needs a reason"));
    m_reason->setObjectName(QStringLiteral("counterRefundReason"));
    typedwork::keepsAtOnce(*m_reason);
    form.row({}, m_reason, tr("Why the goods came back; it stands in the record of changes."));
    connect(m_reason, &QCheckBox::clicked, this, [this](bool asks) {
        save(keys::refundReason, asks ? QStringLiteral("yes") : QStringLiteral("no"));
        refresh();
    });
    refresh();
}

QPlainTextEdit *CounterSection::list(const QString &name, const QString &label)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight((choiceLinesShown + 1) * edit->fontMetrics().lineSpacing());
    edit->installEventFilter(this);
    return edit;
}

void CounterSection::refresh()
{
    const auto text = [this](const QString &key) { return context().shopService.setting(key).value_or(QString()); };
    if (!m_fields->hasFocus())
        m_fields->setPlainText(services::namesFrom(text(keys::fields), CounterPolicy::mostFields).join(u'\n'));
    if (!m_payments->hasFocus())
        m_payments->setPlainText(services::namesFrom(text(keys::payments), CounterPolicy::mostFields).join(u'\n'));
    if (!m_days->hasFocus())
        m_days->setPlainText(QString::number(services::attachDaysFrom(text(keys::attachDays))));
    m_reason->setChecked(text(keys::refundReason) == QLatin1String("yes"));
}

void CounterSection::save(const QString &key, const QString &value)
{
    if (context().shopService.setting(key).value_or(QString()) == value)
        return;
    if (accepted(context().shopService.setSetting(key, value, chosenStaff(context().settings))))
        context().events.notify();
}

/// A list is kept when it is left.
bool CounterSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto said = [](const QPlainTextEdit *edit) {
            return services::namesFrom(edit->toPlainText(), CounterPolicy::mostFields).join(u'\n');
        };
        if (watched == m_fields)
            save(keys::fields, said(m_fields));
        else if (watched == m_payments)
            save(keys::payments, said(m_payments));
    }
    return SettingsSection::eventFilter(watched, event);
}

} // namespace bashgah::ui
