// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterhands.h"

#include "bootstrap/session.h"
#include "domain/program/programmepresets.h"
#include "services/programs/programservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "support/crowd.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/route.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <utility>

namespace bashgah::bench {
namespace {

constexpr int members = 5'000;

} // namespace

QString shopToSellIn(const QString &folder, const QString &name)
{
    const QString path = QStringLiteral("%1/%2.bashgah").arg(folder, name);
    QFile::remove(path);
    const test::FakeClock clock;
    services::NewShop shop;
    shop.name = QStringLiteral("Counter");
    const auto database = services::ShopService::create(path, shop, clock);
    if (!database)
        qFatal("no shop could be made in %s", qPrintable(folder));
    test::addCrowd(**database, clock, members);
    services::ProgramService programs(**database, clock);
    const auto preset = domain::programmePresets(shop.currency).front();
    if (!programs.saveNewVersion(preset.programme, QDate(2026, 8, 22)))
        qFatal("no programme could be saved");
    return path;
}

std::unique_ptr<CounterHands> CounterHands::open(const QString &shop)
{
    ui::Theme::apply(*qApp, ui::ThemeChoice::Light, 100, ui::Language::English);
    std::unique_ptr<CounterHands> hands(new CounterHands);
    hands->m_settings.set(ui::settings::language, ui::Language::English);
    hands->m_settings.set(ui::settings::digits, ui::Digits::Latin);
    auto database = services::ShopService::open(shop);
    if (!database)
        return nullptr;
    const auto profile = services::ShopService(**database, hands->clock).profile();
    if (!profile)
        return nullptr;
    hands->clock.set(QDate(2026, 8, 23), QTime(8, 0));
    hands->m_session = std::make_unique<bootstrap::Session>(std::move(*database), *profile, hands->clock,
                                                            hands->m_settings, hands->m_jobs);
    ui::MainWindow &window = hands->m_session->window();
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return nullptr;
    hands->m_session->context().navigator.open(ui::pages::counter,
                                               {{QStringLiteral("focus"), QStringLiteral("member")}});
    QTest::qWait(500); // what the pages load in the background
    return hands;
}

CounterHands::~CounterHands()
{
    m_jobs.shutDown(); // their work uses the session's services
}

void CounterHands::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

void CounterHands::type(const QString &text)
{
    for (const QChar c : text) {
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QCoreApplication::processEvents();
    }
}

double CounterHands::sell(const QString &mobile, int thousands)
{
    type(mobile);
    press(Qt::Key_Return);
    type(QStringLiteral("%1.").arg(thousands));
    press(Qt::Key_Return);
    QElapsedTimer timer;
    timer.start();
    press(Qt::Key_Return);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void CounterHands::sellToNobody(int thousands)
{
    (void)sell({}, thousands);
}

void CounterHands::undo()
{
    press(Qt::Key_Z, Qt::ControlModifier);
}

} // namespace bashgah::bench
