// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "bootstrap/pages.h"
#include "domain/program/programmepresets.h"
#include "pagewalk.h"
#include "services/counter/counterservice.h"
#include "services/programs/programservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "ui/shell/pageregistry.h"

#include <QApplication>
#include <QTest>

#include <utility>

namespace bashgah::test {
namespace {

constexpr int members = 30;

QList<QRect> places(const QWidget &window)
{
    QList<QRect> all;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        all << widget->geometry();
    return all;
}

} // namespace

QStringList allPages()
{
    ui::PageRegistry registry;
    bootstrap::registerPages(registry);
    QStringList ids;
    for (const auto &entry : registry.entries())
        ids << entry.info.id;
    return ids;
}

void furnish(TestShop &shop)
{
    services::ProgramService programs(shop.database(), shop.clock);
    const auto preset = domain::programmePresets(shop.profile().currency).front().programme;
    static_cast<void>(must(programs.saveNewVersion(preset, QDate(2026, 1, 1))));
    addCrowd(shop.database(), shop.clock, members);
    services::CounterService counter(shop.database(), shop.clock);
    for (int i = 0; i < 5; ++i) {
        domain::PurchaseDraft draft;
        draft.member = domain::MemberId(1 + i % 3);
        draft.amount = domain::Money::fromMinor(2'500'000 + 100'000 * i);
        draft.key = QStringLiteral("first-%1").arg(i);
        static_cast<void>(must(counter.record(draft)));
    }
}

void settle(TestWindow &window)
{
    QList<QRect> before;
    (void)QTest::qWaitFor([&] {
        QTest::qWait(60);
        const QList<QRect> now = places(window.window());
        return window.jobs.isIdle() && now == std::exchange(before, now);
    });
}

void Inspection::look(const QString &state)
{
    settle(m_window);
    m_window.window().currentPage()->takeFocus();
    inspect(&m_window.window(), state);
}

void Inspection::lookInside(QWidget *cover, const QString &state)
{
    settle(m_window);
    inspect(cover, state);
}

void Inspection::inspect(QWidget *part, const QString &state)
{
    QStringList wrong = pagewalk::nameless(part) + pagewalk::undescribed(part) + pagewalk::clipped(part)
        + pagewalk::faint(part) + walked(part);
    if (QApplication::activeModalWidget() || !m_window.dialogs.asked.isEmpty())
        wrong << QStringLiteral("a dialog stands in the way");
    for (const QString &line : std::as_const(wrong)) {
        if (!m_seen.contains(line)) // the frame of the window is the same every time
            m_problems << QString(state + QStringLiteral(": ") + line);
        m_seen << line;
    }
}

/// By Tab in both directions.
QStringList Inspection::walked(QWidget *part)
{
    QStringList wrong;
    QList<QWidget *> met;
    for (const bool backwards : {false, true}) {
        const QString way = backwards ? QStringLiteral("Shift+Tab: ") : QStringLiteral("Tab: ");
        QStringList lines = pagewalk::walk(part->window(), backwards, met);
        if (lines.isEmpty())
            lines = pagewalk::unreached(part, met);
        for (const QWidget *widget : std::as_const(met)) {
            if (widget != part && !part->isAncestorOf(widget))
                lines << QString(QStringLiteral("leaves for ") + pagewalk::describe(widget));
        }
        for (const QString &line : std::as_const(lines))
            wrong << QString(way + line);
    }
    return wrong + pagewalk::focusUnseen(part->window(), met, m_kinds);
}

} // namespace bashgah::test
