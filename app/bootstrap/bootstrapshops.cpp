// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The longer ways to an open shop: making one, the demo, a backup put back.
#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "bootstrap/startscreen.h"
#include "platform/buildinfo.h"
#include "services/counter/nightlyjob.h"
#include "services/demo/demoshop.h"
#include "services/programs/firstprogramme.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace bashgah::bootstrap {

using domain::Result;
using services::Job;
using services::JobControl;
using services::Jobs;

namespace {

constexpr qint64 backupEveryMsecs = 20LL * 3600 * 1000;

} // namespace

void Bootstrap::create(const ui::FirstRunAnswers &answers)
{
    services::NewShop shop;
    shop.name = answers.shopName;
    shop.currency.unit = answers.unit;
    QDir().mkpath(QFileInfo(answers.path).absolutePath()); // there may be no documents folder yet
    auto database = services::ShopService::create(answers.path, shop, m_clock);
    if (!database) {
        m_start->showFailure(database.error(), answers.path);
        return;
    }
    const auto profile = services::ShopService(**database, m_clock).profile();
    const services::FirstNames names{tr("Gold card"), tr("Good cause")};
    const Result<void> programme = profile
        ? services::startShop(**database, m_clock, answers.presetId, names)
        : domain::fail(profile.error());
    if (!programme) {
        services::ShopService::discard(std::move(*database));
        m_start->showFailure(programme.error(), answers.path);
        return;
    }
    show(std::move(*database), *profile,
         ui::Route{answers.thenImport ? ui::pages::imports : QString(), {}});
}

void Bootstrap::openDemo()
{
    const bool touring = !m_options.tourFolder.isEmpty(); // leaves the user's own demo shop alone
    const QString folder = touring ? QDir(m_options.tourFolder).absolutePath()
                                   : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(QStringLiteral("demo.bashgah"));
    whenIdle([this, path, touring] {
        if (QFile::exists(path) && !touring)
            open(path);
        else
            makeDemo(path);
    });
}

void Bootstrap::makeDemo(const QString &path)
{
    m_start->showWaiting(tr("Making the demo shop…"));
    closeSession();
    m_jobs.run<services::DemoReport>(
        tr("Demo shop"), Jobs::Pool::Io,
        [path, &clock = m_clock](JobControl &control) -> Result<services::DemoReport> {
            for (const char *end : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(end));
            return services::DemoShop::create(path, {}, clock, [&control](int done, int total) {
                control.setProgress(done, total);
                return !control.isCancelled();
            });
        },
        this,
        [this, path](Job &, const Result<services::DemoReport> &made) {
            if (made)
                open(path);
            else
                m_start->showFailure(made.error(), path);
        },
        Jobs::Show::Quiet);
}

void Bootstrap::restore(const QString &backup, const QString &shop)
{
    whenIdle([this, backup, shop] {
        m_start->showWaiting(tr("Restoring the backup…"));
        closeSession();
        m_jobs.releaseThreads();
        m_jobs.run<QString>(
            tr("Restore"), Jobs::Pool::Io,
            [shop, backup, folder = m_settings.value(ui::settings::backupFolder),
             &clock = m_clock](JobControl &) {
                return services::BackupService(shop, folder, clock).restore(backup);
            },
            this,
            [this, shop, name = QFileInfo(backup).fileName()](Job &, const Result<QString> &aside) {
                if (!aside) {
                    m_start->showOpenError(aside.error(), shop);
                    return;
                }
                m_news = tr("The backup is in place. The previous file is kept beside it.");
                m_restored = name;
                open(shop);
            },
            Jobs::Show::Quiet);
    });
}

void Bootstrap::update(const QString &path, const ui::Route &route)
{
    m_start->showWaiting(tr("Updating the shop file; a backup is made first…"));
    closeSession();
    m_jobs.run<QString>(
        tr("Update of the shop file"), Jobs::Pool::Io,
        [path, &clock = m_clock](JobControl &) -> Result<QString> {
            if (auto updated = services::ShopService::update(path); !updated)
                return domain::fail(updated.error());
            const auto copy = services::BackupService(path, {}, clock).newestBeforeUpdate();
            return copy ? copy->path : QString();
        },
        this,
        [this, path, route](Job &, const Result<QString> &copy) {
            if (!copy) {
                refuse(copy.error(), path);
                return;
            }
            m_copyBefore = *copy;
            openNow(path, route);
        },
        Jobs::Show::Quiet);
}

/// Once after an update; the first program on this device has nothing to compare with.
void Bootstrap::announce()
{
    const QString version = platform::BuildInfo::current().version;
    const QString seen = m_settings.value(ui::settings::seenVersion);
    const bool isNew = seen != version && !seen.isEmpty();
    if (seen != version)
        m_settings.set(ui::settings::seenVersion, version);
    if (const QString backup = std::exchange(m_restored, {}); !backup.isEmpty())
        (void)m_session->services().shop.noteRestored(backup); // where it cannot be written nothing else can either
    const ui::Format &format = m_session->context().format;
    QStringList sentences;
    if (isNew)
        sentences << tr("Bashgah was updated to %1.").arg(format.localDigits(version));
    if (const QString news = std::exchange(m_news, {}); !news.isEmpty())
        sentences << news;
    if (const QString copy = std::exchange(m_copyBefore, {}); !copy.isEmpty()) {
        sentences << tr("The shop file was updated. A copy from before is kept as %1; Settings > Backup restores it.")
                         .arg(ui::Bidi::isolate(QDir::toNativeSeparators(copy)));
    }
    if (sentences.isEmpty())
        return;
    const QString words = sentences.join(u' ');
    ui::MainWindow &window = m_session->window();
    if (isNew)
        m_session->context().toasts.show(words, tr("What is new"), [&window] { window.showNews(); });
    else
        m_session->context().toasts.show(words);
}

void Bootstrap::warnOfDataFolder()
{
    const bool keeps = m_settings.canKeep();
    if (std::exchange(m_warned, true) || (keeps && m_logs))
        return;
    const QString folder = ui::Bidi::isolate(QDir::toNativeSeparators(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    const QString words = keeps
        ? tr("The log file in %1 cannot be written. The program works, but it cannot tell later what went wrong.")
        : tr("%1 cannot be written: language, theme and the last shop will be forgotten when the program ends. Give your "
             "user the right to write there.");
    ui::MainWindow &window = m_session->window();
    // what is wrong with the shop itself comes first
    ui::Banner &banner = window.standing().text().isEmpty() ? window.standing() : window.notice();
    banner.showMessage(ui::Banner::Kind::Warning, words.arg(folder));
}

void Bootstrap::closeDays()
{
    if (!m_session)
        return;
    m_jobs.run<services::NightlyReport>(
        tr("Work of the night"), Jobs::Pool::Db,
        [&database = *m_session->services().database, &clock = m_clock](JobControl &) {
            return services::NightlyJob(database, clock).run();
        },
        this,
        [this](Job &, const Result<services::NightlyReport> &done) {
            // another till may be at it: then it is done there
            if (!m_session || (!done && done.error().code == domain::ErrorCode::Busy))
                return;
            if (!done)
                m_session->context().toasts.show(ui::errorText(done.error(), m_session->context().format));
            else if (done->days > 0)
                m_session->context().events.notify();
            if (done && done->gifts > 0)
                m_session->context().toasts.show(
                    tr("The work of the night made %Ln gifts ready for members.", nullptr, done->gifts));
        },
        Jobs::Show::Quiet);
}

void Bootstrap::backUpIfDue()
{
    const services::BackupService &backup = m_session->services().backup;
    const auto newest = backup.newestInFolder();
    if (newest && m_clock.now().msecs - newest->madeAt.msecs < backupEveryMsecs)
        return;
    m_jobs.run<services::BackupFile>(
        tr("Daily backup"), Jobs::Pool::Io,
        [copy = backup](JobControl &) { return copy.backUp(); }, this,
        [this](Job &, const Result<services::BackupFile> &made) {
            if (!m_session)
                return;
            m_session->showBackupState();
            if (!made)
                m_session->context().toasts.show(
                    tr("Today's backup failed. %1")
                        .arg(ui::errorText(made.error(), m_session->context().format)));
        },
        Jobs::Show::Quiet);
}

} // namespace bashgah::bootstrap
