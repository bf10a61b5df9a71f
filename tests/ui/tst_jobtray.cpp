// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tray of jobs as people have it: what runs, what came of it, and what can be done about it.
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/testregistry.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"

#include <QDesktopServices>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QUrl>

#include <atomic>

using namespace bashgah;
using domain::ErrorCode;
using domain::Result;
using services::Job;
using services::JobControl;
using services::Jobs;
using test::TestShop;
using test::TestWindow;

namespace {

/// The open tray of a window.
struct Tray
{
    [[nodiscard]] QToolButton *button() { return window.window().findChild<QToolButton *>(QStringLiteral("jobTray")); }
    [[nodiscard]] QFrame *list() { return button()->findChild<QFrame *>(QStringLiteral("trayPopup")); }
    /// Of the job that came last; null: it is not offered.
    [[nodiscard]] QPushButton *offered(const QString &name)
    {
        const auto all = list()->findChildren<QPushButton *>(name);
        return all.isEmpty() || all.last()->isHidden() ? nullptr : all.last();
    }
    [[nodiscard]] QString state()
    {
        const auto all = list()->findChildren<QLabel *>(QStringLiteral("jobState"));
        return all.isEmpty() ? QString() : all.last()->text();
    }
    Job *fail(std::atomic<int> &calls)
    {
        return window.jobs.run<int>(QStringLiteral("Copy"), Jobs::Pool::Io,
            [&calls](JobControl &) -> Result<int> {
                ++calls;
                return domain::fail(ErrorCode::DiskFull);
            }, &window.window(), {});
    }

    TestShop shop;
    TestWindow window{shop};
};

} // namespace

class JobTrayTest final : public QObject
{
    Q_OBJECT

public slots:
    void openFile(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;

private slots:
    void whatRunsIsCountedAndCancelled()
    {
        Tray tray;
        QVERIFY(tray.button()->isHidden()); // nothing ever ran
        Job *job = tray.window.jobs.run<int>(QStringLiteral("Import"), Jobs::Pool::Db,
            [](JobControl &control) -> Result<int> {
                while (!control.isCancelled())
                    QThread::msleep(1);
                return domain::fail(ErrorCode::Cancelled);
            }, this, {});
        QVERIFY(!tray.button()->isHidden());
        QVERIFY2(tray.button()->text().contains(QStringLiteral("1")), qPrintable(tray.button()->text()));
        tray.button()->click();
        QVERIFY(tray.list()->isVisible());
        QVERIFY(tray.offered(QStringLiteral("jobsClear")) == nullptr); // it still runs
        QVERIFY(tray.offered(QStringLiteral("jobRetry")) == nullptr);
        QPushButton *cancel = tray.offered(QStringLiteral("jobCancel"));
        QVERIFY(cancel);
        QCOMPARE(cancel->accessibleDescription(), QStringLiteral("Import")); // of which job
        cancel->click();
        QTRY_COMPARE(job->state(), Job::State::Cancelled);
        QCOMPARE(tray.state(), QStringLiteral("Cancelled"));
        QVERIFY(tray.offered(QStringLiteral("jobCancel")) == nullptr);
        tray.list()->hide();
    }

    void aFailureSaysWhyAndIsTriedAgain()
    {
        Tray tray;
        std::atomic<int> calls = 0;
        Job *job = tray.fail(calls);
        QTRY_COMPARE(job->state(), Job::State::Failed);
        tray.button()->click();
        QCOMPARE(tray.state(), ui::errorText(*job->error(), tray.window.context().format));
        QPushButton *again = tray.offered(QStringLiteral("jobRetry"));
        QVERIFY(again);
        again->click();
        QTRY_COMPARE(calls.load(), 2);
        QTRY_VERIFY(tray.window.jobs.isIdle());
        tray.list()->hide();
    }

    void whatIsDoneOffersItsFileAndIsCleared()
    {
        Tray tray;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("members.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Job *job = tray.window.jobs.run<int>(QStringLiteral("Export"), Jobs::Pool::Io,
            [](JobControl &) -> Result<int> { return 30; }, this,
            [&](Job &done, const Result<int> &) { done.setResult(QStringLiteral("30 members"), path); });
        QTRY_COMPARE(job->state(), Job::State::Done);
        tray.button()->click();
        QCOMPARE(tray.state(), QStringLiteral("30 members"));
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openFile");
        QPushButton *open = tray.offered(QStringLiteral("jobFile"));
        QVERIFY(open);
        open->click();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_opened, QUrl::fromLocalFile(path));
        QPushButton *clear = tray.offered(QStringLiteral("jobsClear"));
        QVERIFY(clear);
        clear->click();
        QVERIFY(tray.button()->isHidden());
        QVERIFY(tray.window.jobs.list().empty());
    }
};

BASHGAH_TEST(tst_jobtray, JobTrayTest)
#include "tst_jobtray.moc"
