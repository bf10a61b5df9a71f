// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paybackchoice.h"

#include "domain/purchase/payback.h"
#include "services/counter/counterpolicy.h"
#include "services/counter/counterservice.h"
#include "services/shop/shopservice.h"
#include "ui/appcontext.h"
#include "ui/format/paymentwords.h"

#include <QSignalBlocker>

namespace bashgah::ui {

PayBackChoice::PayBackChoice(AppContext &context, QWidget *parent) : QComboBox(parent), m_context(context)
{
    setObjectName(QStringLiteral("refundPayBackKind"));
}

void PayBackChoice::begin(const domain::Purchase &purchase)
{
    const QSignalBlocker quiet(this);
    QStringList kinds = domain::usualPayments();
    kinds += services::namesFrom(
        m_context.shopService.setting(services::counterkeys::payments).value_or(QString()),
        services::CounterPolicy::mostFields);
    if (const auto extras = m_context.counter.extras(purchase.id)) {
        for (const domain::PaymentPart &part : extras->payments)
            kinds.append(part.kind);
    }
    kinds.removeDuplicates();
    clear();
    addItem(tr("As it was paid"), QString());
    for (const QString &kind : kinds)
        addItem(PaymentWords::kind(kind), kind);
}

} // namespace bashgah::ui
