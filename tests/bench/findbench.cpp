// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding a member at the counter as a hand does: from each key, with what the scanner's filter and the field wait for,
// to the painted list.
#include "benches.h"
#include "counterhands.h"
#include "finding.h"

#include "bootstrap/session.h"
#include "support/guitest.h"
#include "ui/widgets/searchedit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace bashgah::bench {
namespace {

constexpr double mostMsecs = 100;
constexpr int handMsecs = 150; ///< between the list and the next key
constexpr qint64 longestMsecs = 5'000;

/// Whether what was found by the last key stands on the screen.
class ShownHits final : public QObject
{
public:
    explicit ShownHits(QListView &list) : m_list(list)
    {
        list.viewport()->installEventFilter(this);
        connect(list.model(), &QAbstractItemModel::modelReset, this, [this] { m_areFound = true; });
    }
    void forget() { m_areFound = m_arePainted = false; }
    /// Of no hits there is no list.
    [[nodiscard]] bool areThere() const { return m_areFound && (m_arePainted || m_list.model()->rowCount() == 0); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_arePainted = m_arePainted || (m_areFound && event->type() == QEvent::Paint);
        return false;
    }

private:
    QListView &m_list;
    bool m_areFound = false;
    bool m_arePainted = false;
};

/// Milliseconds; longestMsecs and more: the list did not come.
double shownAfter(QChar key, QWidget &field, ShownHits &hits)
{
    hits.forget();
    QTimer wakes; // what waits for an event below must not wait for ever
    wakes.start(static_cast<int>(longestMsecs / 10));
    QElapsedTimer timer;
    timer.start();
    test::typeText(&field, QString(key));
    while (!hits.areThere() && timer.elapsed() < longestMsecs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int findInWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto hands = CounterHands::open(QString::fromLocal8Bit(argv[2]));
    auto *field = qobject_cast<ui::SearchEdit *>(QApplication::focusWidget());
    auto *list = field ? field->parentWidget()->findChild<QListView *>(QStringLiteral("memberHits")) : nullptr;
    if (!hands || !list)
        return 1;
    ShownHits hits(*list);
    std::vector<double> msecs;
    for (const QString &text : typedTexts()) {
        for (const QChar key : text) {
            if (!field->text().isEmpty())
                QTest::qWait(handMsecs);
            msecs.push_back(shownAfter(key, *field, hits));
        }
        field->clear(); // before a whole number is taken
        QTest::qWait(handMsecs);
    }
    std::sort(msecs.begin(), msecs.end());
    QTextStream(stdout) << msecs.at(msecs.size() / 2) << ' ' << msecs.back() << Qt::endl;
    return 0;
}

int benchFindIn(const QString &shop, const QString &members)
{
    const auto words = childWords(QStringLiteral("--find"), shop, 120'000);
    if (!words) {
        skip(QStringLiteral("key to the list at the counter"), QStringLiteral("the window did not open"));
        return 1;
    }
    const Finding finding{QStringLiteral("key to the list at the counter, worst"),
                          QStringLiteral("ms at %1 members; median %2 ms").arg(members).arg(words->value(0).toDouble(), 0, 'f', 1),
                          {}, words->value(1).toDouble(), mostMsecs, false};
    print(finding);
    return finding.held() ? 0 : 1;
}

int benchFind(const QString &folder)
{
    return benchFindIn(crowdedShop(folder), QStringLiteral("100,000"));
}

} // namespace bashgah::bench
