// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The trail becomes a file beside the window.
#include "services/counter/counterservice.h"
#include "services/staff/trailservice.h"
#include "support/crowd.h"
#include "support/filecontent.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "ui/shell/banner.h"
#include "ui/shell/page.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"

#include <QFile>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace bashgah;
using test::must;
using test::TestShop;
using test::TestWindow;

namespace {

/// The trail on screen; what is saved goes to `path`.
struct Trail
{
    Trail()
    {
        const auto sara = test::addMember(shop.database(), shop.clock, QStringLiteral("Sara"), QStringLiteral("09121234567"));
        services::CounterService counter(shop.database(), shop.clock);
        (void)must(counter.adjust({sara, domain::Points(30), QStringLiteral("start"), {}, {}}));
        window = std::make_unique<TestWindow>(shop);
        page = &window->open(ui::pages::staff, {{QStringLiteral("view"), QStringLiteral("trail")}});
        save = page->findChild<QPushButton *>(QStringLiteral("trailCsv"));
        window->dialogs.path = path;
    }
    [[nodiscard]] std::vector<services::TrailLine> lines() const { return must(window->services().trail.lines({})); }
    [[nodiscard]] QString error() const
    {
        const auto *banner = page->findChild<ui::Banner *>(QStringLiteral("banner"));
        return banner->isVisible() ? banner->text() : QString();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("trail.csv"));
    TestShop shop;
    std::unique_ptr<TestWindow> window;
    ui::Page *page = nullptr;
    QPushButton *save = nullptr;
};

/// Both threads for the database are busy for as long as it lives.
class BusyThreads final
{
public:
    explicit BusyThreads(Trail &trail)
    {
        for (int i = 0; i < threads; ++i) {
            trail.window->jobs.run<int>(
                QStringLiteral("Busy"), services::Jobs::Pool::Db,
                [gate = m_gate](services::JobControl &) -> domain::Result<int> {
                    gate->acquire();
                    return 0;
                },
                trail.page, {}, services::Jobs::Show::Quiet);
        }
    }
    ~BusyThreads() { m_gate->release(threads); }
    Q_DISABLE_COPY_MOVE(BusyThreads)

private:
    static constexpr int threads = 2;
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

} // namespace

class TrailSavingTest final : public QObject
{
    Q_OBJECT

private slots:
    void theWindowGoesOnWhileTheTrailIsSaved()
    {
        Trail trail;
        const auto before = trail.lines();
        QVERIFY(!before.empty());
        {
            const BusyThreads busy(trail);
            trail.save->click();
            QVERIFY(!trail.save->isEnabled());
            QTest::qWait(50);
            QVERIFY(!QFile::exists(trail.path));
            trail.page->runCommand(ui::PageCommand::Export); // once is enough
            QCOMPARE(trail.window->dialogs.toSave.size(), 1);
        }
        QTRY_VERIFY(trail.save->isEnabled());
        const QByteArray text = test::contentOf(trail.path);
        QVERIFY2(text.startsWith("\xEF\xBB\xBFline,at,staff,action,"), text.constData());
        QCOMPARE(static_cast<size_t>(text.count("\r\n")), before.size() + 1);
        QVERIFY(trail.window->context().toasts.text().contains(QStringLiteral("trail.csv")));
        QCOMPARE(trail.lines().size(), before.size() + 1); // that it left the shop
        QCOMPARE(trail.window->jobs.list().back()->resultFile(), trail.path);
    }

    void whatIsCancelledLeavesNoFileAndNoComplaint()
    {
        Trail trail;
        const size_t before = trail.lines().size();
        {
            const BusyThreads busy(trail);
            trail.save->click();
            trail.window->jobs.list().back()->cancel();
        }
        QTRY_VERIFY(trail.save->isEnabled());
        QVERIFY(!QFile::exists(trail.path));
        QCOMPARE(trail.error(), QString());
        QCOMPARE(trail.lines().size(), before); // nothing left the shop
    }

    void whyItCouldNotBeWrittenIsSaidOnThePage()
    {
        Trail trail;
        trail.window->dialogs.path = trail.folder.filePath(QStringLiteral("no/such/folder.csv"));
        trail.save->click();
        QTRY_VERIFY(trail.save->isEnabled());
        QVERIFY(!trail.error().isEmpty());
        QVERIFY(trail.window->context().toasts.text().isEmpty());
    }
};

BASHGAH_TEST(tst_trailsaving, TrailSavingTest)
#include "tst_trailsaving.moc"
