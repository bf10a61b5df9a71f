// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scanrouter.h"

#include "services/desk/cardservice.h"
#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/settings/desksettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/popups.h"
#include "ui/shell/toasts.h"

#include <QApplication>

namespace bashgah::ui {

using services::Scanned;

ScanRouter::ScanRouter(AppContext &context, MainWindow &window, QObject *parent)
    : QObject(parent), m_context(context), m_window(window)
{
    connect(&context.requests, &AppRequests::scanned, this, &ScanRouter::take);
}

/// Nothing may move under a lock or an open question. A list that hangs open only stands in the way.
bool ScanRouter::isBusy() const
{
    const auto *lock = m_window.findChild<LockScreen *>();
    if (lock && lock->isVisible())
        return true;
    if (!QApplication::activeModalWidget() && closePopups())
        return false;
    m_context.toasts.show(tr("The scan was not taken: close what is open, then scan again."));
    return true;
}

void ScanRouter::take(const QString &code)
{
    if (isBusy())
        return;
    const auto scanned = m_context.scans.look(code, scanPrefixes(m_context.settings));
    if (!scanned) {
        m_window.notice().showError(scanned.error(), m_context.format);
        return;
    }
    m_window.notice().clear();
    go(*scanned);
}

void ScanRouter::go(const Scanned &scanned)
{
    const auto counter = [this](const QString &what, const QVariant &value) {
        m_context.navigator.open(pages::counter, {{what, value}});
    };
    switch (scanned.kind) {
    case Scanned::Kind::Member:
        if (!m_context.requests.scanMember(*scanned.member))
            counter(QStringLiteral("member"), scanned.member->value());
        return;
    case Scanned::Kind::Voucher:
        counter(QStringLiteral("code"), scanned.code);
        return;
    case Scanned::Kind::Purchase:
        counter(QStringLiteral("purchase"), scanned.purchase->value());
        return;
    case Scanned::Kind::Product:
        if (m_context.navigator.current().page != pages::counter)
            counter(QStringLiteral("stay"), true);
        addProduct(scanned);
        return;
    case Scanned::Kind::Unknown:
        offerUnknown(scanned.code);
        return;
    }
}

/// Only to a purchase that is seen: the page before may have asked to be kept.
void ScanRouter::addProduct(const Scanned &product)
{
    if (m_context.navigator.current().page != pages::counter) {
        m_context.toasts.show(tr("%1 was not added. Finish here, then scan it again.").arg(Bidi::isolateAuto(product.product)));
        return;
    }
    if (!m_context.requests.scanProduct(product.code)) {
        m_window.notice().showMessage(Banner::Kind::Info, tr("%1 is a product: %2").arg(
            Bidi::isolate(product.code), Bidi::isolateAuto(product.product)));
    }
}

void ScanRouter::offerUnknown(const QString &code)
{
    Banner &notice = m_window.notice();
    notice.showMessage(Banner::Kind::Warning,
                       tr("Card %1 is not linked.").arg(Bidi::isolate(m_context.format.localDigits(code))));
    notice.addAction(tr("Link to the member on screen"), this, [this, code] { link(code); });
    notice.addAction(tr("Register a new member with it"), this, [this, code] { registerWith(code); });
}

void ScanRouter::link(const QString &code)
{
    const Page *page = m_window.currentPage();
    const auto member = page ? page->shownMember() : std::nullopt;
    if (!member) {
        offerUnknown(code);
        m_context.toasts.show(tr("Choose the member first, at the counter or in the list, then link the card."));
        return;
    }
    const auto before = m_context.cards.link(*member, code, chosenStaff(m_context.settings));
    if (!before) {
        m_window.notice().showError(before.error(), m_context.format);
        return;
    }
    m_window.notice().clear();
    const auto view = m_context.members.member(*member);
    const QString name = view ? view->member.details.displayName() : QString();
    m_context.toasts.show(tr("The card is linked to %1.").arg(Bidi::isolateAuto(name)), tr("Undo"),
                          [this, id = *member, old = *before] { undoLink(id, old); });
    m_context.events.notify();
}

void ScanRouter::undoLink(domain::MemberId member, const QString &before)
{
    const auto done = m_context.cards.link(member, before, chosenStaff(m_context.settings));
    if (!done)
        m_window.notice().showError(done.error(), m_context.format);
    m_context.events.notify();
}

void ScanRouter::registerWith(const QString &code)
{
    m_window.notice().clear();
    m_context.navigator.open(pages::members, {{QStringLiteral("new"), true}, {QStringLiteral("code"), code}});
}

} // namespace bashgah::ui
