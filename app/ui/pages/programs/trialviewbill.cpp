// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What bill the test bench tries: whose it is and what is bought.
#include "ui/pages/programs/trialview.h"

#include "domain/text/persiantext.h"
#include "services/members/memberservice.h"
#include "services/products/productservice.h"
#include "services/programs/trialservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/programs/batchchoice.h"
#include "ui/pages/programs/namelist.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/searchedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace bashgah::ui {

using services::TrialBill;

namespace {

constexpr int laterPurchase = 10; ///< of a made-up member who bought before

} // namespace

QString TrialView::goodsHelp() const
{
    return tr("Codes or names with commas, 3* before one: three of it. Empty: the amount alone");
}

/// Once, and again after the goods of the shop have changed.
void TrialView::readBook()
{
    const auto revision = m_context.products.revision();
    if (!revision || m_bookRevision == *revision)
        return;
    auto products = m_context.products.list();
    if (!products)
        return;
    m_book = domain::ProductBook(std::move(*products));
    m_bookRevision = *revision;
}

/// As the counter finds them; nothing is tried while one of them is not known.
void TrialView::findGoods()
{
    FormRow *row = m_form->rowOf(QStringLiteral("goods"));
    m_basket = {};
    QString help = goodsHelp();
    QString wrong;
    if (!m_goods->text().trimmed().isEmpty()) {
        readBook();
        m_basket = domain::readBasket(m_goods->text(), m_book);
        if (!m_basket.unknown.isEmpty())
            wrong = tr("Not among the goods of the shop: %1").arg(namesText(m_basket.unknown, m_context.format));
        else if (!m_basket.unpriced.isEmpty())
            wrong = tr("Without a price in the list: %1").arg(namesText(m_basket.unpriced, m_context.format));
        else if (!m_basket.lines.empty())
            help = tr("Together %1").arg(m_context.format.money(m_basket.total()));
    }
    row->setError(wrong);
    row->setHelp(help);
    m_amount->setEnabled(m_basket.lines.empty());
    m_category->setEnabled(m_basket.lines.empty());
    run();
}

void TrialView::findMember()
{
    const QString typed = m_member->text().trimmed();
    FormRow *row = m_form->rowOf(QStringLiteral("member"));
    m_found.reset();
    if (!typed.isEmpty()) {
        const auto hits = m_context.members.search(typed, 1);
        if (hits && !hits->empty()) {
            m_found = hits->front().id;
            row->setHelp(tr("Tried for %1").arg(Bidi::isolateAuto(hits->front().name)));
        } else {
            row->setHelp(tr("Nobody is found by this; a made-up member is tried."));
        }
    } else {
        row->setHelp(tr("Mobile, code or name. Empty: a made-up member"));
    }
    for (QWidget *made : {static_cast<QWidget *>(m_tier), static_cast<QWidget *>(m_gender), static_cast<QWidget *>(m_age),
                          static_cast<QWidget *>(m_tags), static_cast<QWidget *>(m_segment),
                          static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_profile)})
        made->setEnabled(!m_found);
    run();
}

TrialBill TrialView::bill() const
{
    TrialBill bill;
    bill.draft.lines = m_basket.lines;
    if (m_basket.lines.empty()) {
        domain::PurchaseLine line;
        line.gross = m_amount->value().value_or(domain::Money());
        line.category = m_category->text().trimmed();
        bill.draft.lines.push_back(line);
    }
    bill.day = m_day->value().value_or(m_context.today());
    bill.minute = m_hour->currentData().toInt();
    bill.draft.payment = m_payment->currentData().toString();
    bill.draft.codes = namesIn(m_code->text());
    bill.draft.member = m_found;
    if (const QString tier = m_tier->currentData().toString(); !tier.isEmpty())
        bill.made.tierId = tier;
    bill.made.purchaseNumber = m_first->isChecked() ? 1 : laterPurchase;
    bill.made.tags = namesIn(m_tags->text());
    bill.made.gender = static_cast<domain::Gender>(m_gender->currentData().toInt());
    bool isNumber = false;
    if (const int age = domain::digitsToAscii(m_age->text().trimmed()).toInt(&isNumber); isNumber && age >= 0)
        bill.made.age = age;
    bill.made.segment = domain::segmentFromKey(m_segment->currentData().toString());
    bill.wholeProfile = m_profile->isChecked();
    bill.draft.redeem = m_redeem->value().value_or(domain::Points());
    bill.batch = m_batch->chosen();
    return bill;
}

} // namespace bashgah::ui
