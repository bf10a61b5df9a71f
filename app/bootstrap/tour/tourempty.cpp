// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through a shop that was made a moment ago: every page before there is anything on it, and its first member.
#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/jobs/jobs.h"
#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/start/firstrunpage.h"
#include "ui/widgets/emptystate.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>

namespace bashgah::bootstrap {
namespace {

const QString firstMobile = QStringLiteral("09100000042");

/// A page, or a view of it, that has nothing to show.
struct Bare
{
    QString name;
    QString page;
    QString view; ///< its button; empty: the page as it opens
};

QString nameOfShop()
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral("عطاری گلستان") : QStringLiteral("The corner shop");
}

/// The first page with its questions answered: the file goes to the pictures, not to the user's documents.
void answer(const QString &folder)
{
    auto *page = TourHands::find<ui::FirstRunPage>(QStringLiteral("firstRun"));
    if (!page)
        return;
    ui::FirstRunAnswers answers;
    answers.shopName = nameOfShop();
    answers.path = QDir(folder).filePath(QStringLiteral("new.bashgah"));
    for (const char *end : {"", "-wal", "-shm"}) // of an earlier tour
        QFile::remove(answers.path + QLatin1String(end));
    emit page->lookChanged(answers); // as after a change of language: the page is made anew
}

} // namespace

void Tour::addEmptyShop()
{
    add(QStringLiteral("shop-left"), [this] {
        context().jobs.clearFinished(); // they would stand in the next shop's tray
        context().requests.makeNewShop();
    }, [this]() -> QString {
        return m_bootstrap.session() ? QStringLiteral("the shop is still open")
                                     : TourHands::seen(QStringLiteral("firstRun"));
    }, false);
    add(QStringLiteral("first-run-answered"), [this] { answer(m_folder); }, []() -> QString {
        const auto *name = TourHands::find<QLineEdit>(QStringLiteral("name"));
        return name && name->text() == nameOfShop() ? QString() : QStringLiteral("the new shop has no name");
    });
    add(QStringLiteral("empty-opened"), [] { TourHands::click(QStringLiteral("way.store")); },
        [this] { return shopIsOpen(); }, false);
    add(QStringLiteral("empty-home"), [this] { context().events.notify(); }, // its first backup is made by now
        [this] { return onPage(ui::pages::home); });
    addEmptyPages();
    addNewcomer();
}

void Tour::addEmptyPages()
{
    add(QStringLiteral("empty-counter"), [this] { context().navigator.open(ui::pages::counter); },
        [] { return TourHands::seen(QStringLiteral("findMember")); });
    add(QStringLiteral("empty-programme"), [this] { context().navigator.open(ui::pages::programme); },
        [] { return TourHands::seen(QStringLiteral("effectSummary")); });
    const Bare all[] = {
        {QStringLiteral("members"), ui::pages::members, {}},
        {QStringLiteral("duplicates"), ui::pages::duplicates, {}},
        {QStringLiteral("contacts"), ui::pages::contacts, {}},
        {QStringLiteral("memberships"), ui::pages::programme, QStringLiteral("choice.plans")},
        {QStringLiteral("rewards"), ui::pages::rewards, {}},
        {QStringLiteral("rewards-taken"), ui::pages::rewards, QStringLiteral("choice.taken")},
        {QStringLiteral("codes"), ui::pages::rewards, QStringLiteral("choice.coupons")},
        {QStringLiteral("gift-cards"), ui::pages::rewards, QStringLiteral("choice.stored")},
        {QStringLiteral("products"), ui::pages::products, {}},
        {QStringLiteral("charity"), ui::pages::charity, {}},
        {QStringLiteral("games"), ui::pages::games, {}},
        {QStringLiteral("challenges"), ui::pages::games, QStringLiteral("choice.challenges")},
        {QStringLiteral("partners"), ui::pages::partners, {}},
        {QStringLiteral("partners-moves"), ui::pages::partners, QStringLiteral("choice.moves")},
        {QStringLiteral("campaigns"), ui::pages::campaigns, {}},
        {QStringLiteral("analytics"), ui::pages::analytics, {}},
        {QStringLiteral("reports"), ui::pages::reports, {}},
        {QStringLiteral("imports"), ui::pages::imports, {}},
        {QStringLiteral("shifts"), ui::pages::staff, QStringLiteral("choice.shift")},
        {QStringLiteral("odd"), ui::pages::staff, QStringLiteral("choice.odd")},
    };
    for (const Bare &each : all) {
        add(QString(QStringLiteral("empty-") + each.name), [this, each] {
            context().toasts.dismiss();
            context().navigator.open(each.page);
            if (!each.view.isEmpty())
                TourHands::click(each.view);
        }, [this, each] { return isBare(each.page); });
    }
}

QString Tour::isBare(const QString &page) const
{
    if (!m_bootstrap.session()->context().jobs.isIdle())
        return QStringLiteral("something is still being read");
    const bool bare = TourHands::find<ui::EmptyState>(QString());
    return bare ? onPage(page) : QStringLiteral("nothing says that the page is empty");
}

/// Nobody's profile is as empty as the first member's.
void Tour::addNewcomer()
{
    add(QStringLiteral("empty-newcomer"), [this] {
        call(QStringLiteral("member.new"));
        TourHands::focus(QStringLiteral("registerMobile"));
        TourHands::type(firstMobile);
        TourHands::focus(QStringLiteral("registerName"));
        TourHands::type(QGuiApplication::isRightToLeft() ? QStringLiteral("سارا بهاری") : QStringLiteral("Sara Bahari"));
    }, [] { return TourHands::focused(QStringLiteral("registerName")); });
    add(QStringLiteral("empty-registered"), [] { TourHands::click(QStringLiteral("registerSubmit")); },
        [this]() -> QString {
            const auto hits = context().members.search(firstMobile, 1);
            return hits && !hits->empty() ? QString() : QStringLiteral("the first member is not in the list");
        }, false);
    add(QStringLiteral("empty-profile"), [this] {
        context().toasts.dismiss();
        const auto hits = context().members.search(firstMobile, 1);
        if (hits && !hits->empty())
            context().navigator.open(ui::pages::memberProfile, {{QStringLiteral("member"), hits->front().id.value()}});
    }, [this] { return onPage(ui::pages::memberProfile); });
    add(QStringLiteral("empty-profile-points"), [] { TourHands::click(QStringLiteral("choice.points")); },
        [] { return TourHands::seen(QStringLiteral("ledgerSums")); });
}

} // namespace bashgah::bootstrap
