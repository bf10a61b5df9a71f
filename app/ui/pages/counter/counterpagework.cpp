// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another look of the window in the middle of the work: what the next window needs to go on.
#include "domain/purchase/draftjson.h"
#include "domain/text/jsontext.h"
#include "ui/appcontext.h"
#include "ui/pages/counter/attachpanel.h"
#include "ui/pages/counter/codesbar.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/pages/counter/counterpanels.h"
#include "ui/pages/counter/goodslines.h"
#include "ui/pages/counter/parkingdesk.h"
#include "ui/pages/counter/purchaseform.h"
#include "ui/pages/counter/purchasemore.h"
#include "ui/pages/counter/resultpanel.h"
#include "ui/settings/devicesettings.h"
#include "ui/widgets/memberregister.h"
#include "ui/widgets/refundpanel.h"
#include "ui/widgets/snugstack.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr qint64 nobody = 0;
const QString buyerKey = QStringLiteral(":buyer");
const QString registerKey = QStringLiteral(":register");
const QString draftKey = QStringLiteral(":draft");
const QString panelKey = QStringLiteral(":panel");
const QString deedsKey = QStringLiteral(":mine");
const QString givenUpKey = QStringLiteral(":givenUp");

const QString idField = QStringLiteral("id");
const QString factsField = QStringLiteral("facts");
const QString staffField = QStringLiteral("staff");
const QString placeField = QStringLiteral("place");
const QString purchaseField = QStringLiteral("purchase");

bool areGoods(const domain::PurchaseLine &line)
{
    return line.product || !line.code.isEmpty();
}

} // namespace

/// Another look of the window in the middle of a purchase: the buyer goes with what was typed.
QVariantMap CounterPage::unsaved() const
{
    QVariantMap work = Page::unsaved();
    keepPanel(work);
    keepDeeds(work);
    if (m_snapshot)
        work.insert(buyerKey, m_snapshot->member ? m_snapshot->member->value() : nobody);
    else if (m_who->currentWidget() == m_register)
        work.insert(registerKey, true);
    const domain::PurchaseDraft typed = draft();
    if (!typed.lines.empty() || !typed.codes.isEmpty() || !typed.tenders.empty()) // no field has them
        work.insert(draftKey, domain::compactJson(domain::toJson(typed)));
    return work;
}

void CounterPage::takeUp(const QVariantMap &work)
{
    if (const qint64 buyer = work.value(buyerKey, nobody).toLongLong(); buyer != nobody)
        chooseMember(domain::MemberId(buyer));
    else if (work.contains(buyerKey))
        chooseAnonymous();
    else if (work.contains(registerKey))
        beginRegistering({});
    m_parking->takeUpGivenUp(work.value(givenUpKey).toMap());
    takeUpDeeds(work.value(deedsKey).toList());
    reopenPanel(work.value(panelKey).toMap());
    Page::takeUp(work);
    takeUpDraft(work);
    if (m_snapshot)
        updatePreview();
}

/// What no field has: goods, codes, payments.
void CounterPage::takeUpDraft(const QVariantMap &work)
{
    if (!work.contains(draftKey))
        return;
    const QByteArray text = work.value(draftKey).toString().toUtf8();
    const domain::PurchaseDraft typed = domain::draftFromJson(QJsonDocument::fromJson(text).object());
    if (std::any_of(typed.lines.begin(), typed.lines.end(), areGoods))
        m_goods->setLines(typed.lines);
    else if (const QStringList &known = m_goods->book().categories(); !typed.lines.empty())
        m_form->more().chooseCategory(static_cast<int>(known.indexOf(typed.lines.front().category)));
    m_codes->restore(typed);
}

/// What stands in place of the result, with the purchase it is about.
void CounterPage::keepPanel(QVariantMap &work) const
{
    const int place = m_outcome->currentIndex();
    if (place == resultPanel)
        return;
    QVariantMap panel{{placeField, place}};
    const auto about = place == refundPanel ? m_refund->purchase()
        : place == attachPanel              ? m_attach->purchase()
                                            : std::nullopt;
    if (about)
        panel.insert(purchaseField, about->value());
    work.insert(panelKey, panel);
}

void CounterPage::reopenPanel(const QVariantMap &panel)
{
    const domain::PurchaseId about(panel.value(purchaseField).toLongLong());
    switch (panel.value(placeField, resultPanel).toInt()) {
    case refundPanel: beginRefund(about); break;
    case membershipPanel: beginMembership(); break;
    case parkedPanel: showParked(); break;
    case attachPanel: beginAttaching(about); break;
    case givingPanel: beginGiving(); break;
    default: break;
    }
}

/// What was done here can be taken back in the next window, too.
void CounterPage::keepDeeds(QVariantMap &work) const
{
    QVariantList deeds;
    for (const UndoHistory::Done &done : m_mine.all())
        deeds << QVariantMap{{idField, done.id}, {factsField, toVariant(done.facts)}, {staffField, done.staff}};
    if (!deeds.isEmpty())
        work.insert(deedsKey, deeds);
    if (const QVariantMap givenUp = m_parking->givenUp(); !givenUp.isEmpty())
        work.insert(givenUpKey, givenUp);
}

void CounterPage::takeUpDeeds(const QVariantList &deeds)
{
    for (const QVariant &each : deeds) {
        const QVariantMap deed = each.toMap();
        if (const auto done = deedOf(deed.value(idField).toString()))
            remember(*done, deedFacts(deed.value(factsField).toMap()), deed.value(staffField).toInt());
    }
}

} // namespace bashgah::ui
