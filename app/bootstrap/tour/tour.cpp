// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/tour/tour.h"

#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "bootstrap/tour/tourhands.h"
#include "services/counter/counterservice.h"
#include "services/members/memberservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTextStream>

#include <utility>

namespace bashgah::bootstrap {
namespace {

constexpr QSize pictureSize(1024, 640); ///< the smallest window there is
constexpr qint64 mostLookedAt = 400;

} // namespace

Tour::Tour(Bootstrap &bootstrap, QString folder, QObject *parent)
    : QObject(parent), m_bootstrap(bootstrap), m_folder(std::move(folder)),
      m_runner(m_folder, &TourHands::window)
{
    connect(&m_runner, &TourRunner::finished, this, &Tour::finish);
}

void Tour::start()
{
    buildSteps();
    m_runner.run(std::exchange(m_steps, {}));
}

void Tour::buildSteps()
{
    addStart();
    addCounterSale();
    addRegister();
    addRedeem();
    addRefund();
    addDesk();
    addScenes();
    addCounterStates();
    addMargin();
    addAnonymous();
    addBills();
    addMembers();
    addPeople();
    addProfilePanels();
    addProgramme();
    addRewards();
    addCharity();
    addPartners();
    addForms();
    addCampaigns();
    addAnalytics();
    addReports();
    addStaff();
    addSettings();
    addImports();
    addShell();
    addBusyFile();
    addEmptyShop();
    addClosedShops();
}

void Tour::add(const QString &name, std::function<void()> act, std::function<QString()> missing,
               bool picture)
{
    m_steps.push_back({name, std::move(act), std::move(missing), picture});
}

void Tour::addPage(const QString &page, const QString &widget)
{
    add(page, [this, page] {
        context().toasts.dismiss();
        const QString button = QString(QStringLiteral("rail.") + page);
        if (TourHands::find(button))
            TourHands::click(button);
        else
            context().navigator.open(page); // behind "More"
    },
        [this, page, widget] {
            const QString elsewhere = onPage(page);
            return elsewhere.isEmpty() && !widget.isEmpty() ? TourHands::seen(widget) : elsewhere;
        });
}

ui::AppContext &Tour::context() const
{
    return m_bootstrap.session()->context();
}

void Tour::call(const QString &id)
{
    if (QAction *action = context().actions.action(id))
        action->trigger();
}

QString Tour::currentPage() const
{
    if (!m_bootstrap.session())
        return {};
    const ui::Page *page = m_bootstrap.session()->window().currentPage();
    return page ? page->info().id : QString();
}

QString Tour::onPage(const QString &page) const
{
    const QString now = currentPage();
    return now == page ? QString() : QStringLiteral("the page is \"%1\", not \"%2\"").arg(now, page);
}

void Tour::addStart()
{
    add(QStringLiteral("first-run"), [] {
        if (QWidget *window = TourHands::window())
            window->resize(pictureSize);
    }, [] { return TourHands::seen(QStringLiteral("firstRun")); });
    add(QStringLiteral("home"),
        [] { TourHands::click(QStringLiteral("way.flask-conical")); },
        [this]() -> QString {
            if (!m_bootstrap.session())
                return QStringLiteral("the demo shop is not open");
            QWidget &window = m_bootstrap.session()->window();
            if (window.size() != pictureSize)
                window.resize(pictureSize);
            window.activateWindow();
            return onPage(ui::pages::home);
        });
}

void Tour::chooseCustomer(domain::Points atLeast)
{
    for (qint64 id = m_customer.id.value() + 1; id <= mostLookedAt; ++id) {
        const domain::MemberId member(id);
        const auto snapshot = context().counter.snapshot(member);
        const auto record = context().members.member(member);
        if (!snapshot || !record || snapshot->spendable < atLeast || !record->member.details.mobile)
            continue;
        m_customer = {member, record->member.details.mobile->national(), snapshot->balance, {}};
        return;
    }
}

domain::Points Tour::balance() const
{
    const auto snapshot = context().counter.snapshot(m_customer.id);
    return snapshot ? snapshot->balance : domain::Points();
}

QString Tour::balanceIsExpected() const
{
    if (balance() == m_customer.expected)
        return {};
    return QStringLiteral("the balance is %1, the preview promised %2")
        .arg(balance().value()).arg(m_customer.expected.value());
}

int Tour::newestSale() const
{
    const auto today = context().counter.today(1);
    return today && !today->empty() ? static_cast<int>(today->front().purchase.id.value()) : 0;
}

QString Tour::isNewerSale() const
{
    return newestSale() == m_count ? QStringLiteral("nothing was recorded") : QString();
}

void Tour::finish(const QString &failure)
{
    QTextStream out(failure.isEmpty() ? stdout : stderr);
    for (const QString &reason : std::as_const(m_leftOut))
        out << "tour: " << reason << '\n';
    if (failure.isEmpty())
        out << "tour: " << m_runner.pictures() << " pictures in " << QDir::toNativeSeparators(m_folder) << '\n';
    else
        out << "tour: " << failure << '\n';
    out.flush();
    QApplication::exit(failure.isEmpty() ? 0 : 1);
}

} // namespace bashgah::bootstrap
