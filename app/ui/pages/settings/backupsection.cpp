// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backupsection.h"

#include "services/jobs/jobs.h"
#include "services/staff/staffdesk.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

using domain::Result;
using services::BackupFile;
using services::BackupService;
using services::Job;
using services::JobControl;
using services::Jobs;

constexpr int shownBackups = 6; ///< of the daily ones; those made before an update all stay in sight

} // namespace

BackupSection::BackupSection(AppContext &context)
    : SettingsSection(context, QStringLiteral("backup"), tr("Backup"), QStringLiteral("shield-check"),
                      tr("copy restore safe folder lost damaged"))
{
    auto *help = new QLabel(tr("A copy of the whole shop is taken once a day when the shop is opened, "
                               "and read through afterwards. Keep one on another disk now and then."));
    help->setWordWrap(true);
    Theme::setMuted(help);
    body()->addWidget(help);
    buildButtons();
    m_place = new QLabel;
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setMuted(m_place);
    body()->addWidget(m_place);
    m_none = new QLabel(tr("There is no backup yet."));
    Theme::setTone(m_none, Tone::Warning);
    body()->addWidget(m_none);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(Theme::smallGap);
    body()->addLayout(m_lines);
    refresh();
}

void BackupSection::buildButtons()
{
    auto *row = new FlowLayout(nullptr, Theme::gap, Theme::smallGap);
    m_now = new QPushButton(icons::icon(u"archive"), tr("Back up now"));
    m_now->setObjectName(QStringLiteral("backup.now"));
    auto *folder = new QPushButton(icons::icon(u"folder"), tr("Choose folder…"));
    folder->setObjectName(QStringLiteral("backup.folder"));
    auto *restore = new QPushButton(icons::icon(u"archive-restore"), tr("Restore from a file…"));
    restore->setObjectName(QStringLiteral("backup.restore"));
    row->addWidget(m_now);
    row->addWidget(folder);
    row->addWidget(restore);
    body()->addLayout(row);
    connect(m_now, &QPushButton::clicked, this, &BackupSection::backUpNow);
    connect(folder, &QPushButton::clicked, this, &BackupSection::chooseFolder);
    connect(restore, &QPushButton::clicked, this, &BackupSection::chooseRestore);
}

void BackupSection::refresh()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    const std::vector<BackupFile> files = context().backup.list();
    int daily = 0;
    for (const BackupFile &file : files) {
        if (file.beforeUpdate || ++daily <= shownBackups)
            m_lines->addWidget(lineOf(file));
    }
    m_none->setVisible(files.empty());
    m_place->setText(tr("Folder: %1").arg(Bidi::isolate(QDir::toNativeSeparators(context().backup.folder()))));
}

QWidget *BackupSection::lineOf(const BackupFile &file)
{
    const Format &format = context().format;
    auto *line = new QFrame;
    line->setProperty("panel", true);
    auto *row = new QHBoxLayout(line);
    const QDate day = context().shop.calendar.localDay(file.madeAt);
    const QString words = file.beforeUpdate ? tr("%1, %2, before an update of the shop file", "day, time")
                                            : tr("%1, %2", "day, time");
    auto *when = new QLabel(words.arg(format.dateLong(day), format.time(file.madeAt)));
    auto *size = new QLabel(format.fileSize(file.bytes));
    Theme::setMuted(size);
    auto *test = new QPushButton(tr("Check"));
    auto *restore = new QPushButton(tr("Restore…"));
    test->setAccessibleDescription(when->text());
    restore->setAccessibleDescription(when->text());
    row->addWidget(when);
    row->addWidget(size, 1);
    row->addWidget(test);
    row->addWidget(restore);
    connect(test, &QPushButton::clicked, this, [this, path = file.path] { check(path); });
    connect(restore, &QPushButton::clicked, this, [this, path = file.path] { confirmRestore(path); });
    return line;
}

void BackupSection::backUpNow()
{
    m_now->setEnabled(false);
    context().jobs.run<BackupFile>(
        tr("Backup"), Jobs::Pool::Io,
        [backup = context().backup](JobControl &) { return backup.backUp(); }, this,
        [this](Job &job, const Result<BackupFile> &made) {
            m_now->setEnabled(true);
            if (!made) {
                banner().showError(made.error(), context().format);
                return;
            }
            const QString words = tr("Backed up and checked: %1").arg(context().format.fileSize(made->bytes));
            job.setResult(words);
            banner().clear();
            context().toasts.show(words);
            refresh();
        });
}

void BackupSection::check(const QString &backup)
{
    context().jobs.run<void>(
        tr("Checking the backup"), Jobs::Pool::Io,
        [backup](JobControl &) { return BackupService::verify(backup); }, this,
        [this](Job &job, const Result<void> &sound) {
            if (!sound) {
                banner().showError(sound.error(), context().format);
                return;
            }
            job.setResult(tr("The backup is whole and can be restored."));
            banner().showMessage(Banner::Kind::Success, job.resultText());
        });
}

/// Copies in a folder of one's own, or a shop of yesterday: not for everybody.
bool BackupSection::mayChange()
{
    const auto may = context().desk.check(domain::StaffAction::ChangeSettings);
    if (!may)
        banner().showError(may.error(), context().format);
    return may.has_value();
}

void BackupSection::chooseFolder()
{
    if (!mayChange())
        return;
    context().dialogs.openFolder({tr("Folder for backups"), context().backup.folder(), {}}, this,
                                 [this](const QString &path) {
                                     if (path.isEmpty())
                                         return;
                                     context().settings.set(settings::backupFolder, path);
                                     context().backup.setFolder(path);
                                     refresh();
                                 });
}

void BackupSection::chooseRestore()
{
    if (!mayChange())
        return;
    context().dialogs.openFile({tr("Restore from a backup"), context().backup.folder(),
                                {tr("Backups (*.bashgah-backup *.bashgah *.before-*)")}},
                               this, [this](const QString &path) {
                                   if (!path.isEmpty())
                                       confirmRestore(path);
                               });
}

void BackupSection::confirmRestore(const QString &backup)
{
    if (!mayChange())
        return;
    ConfirmRequest request;
    request.title = tr("Replace the shop with this backup?");
    request.text = tr("What was recorded after the backup is not in it. The present file is kept "
                      "beside the shop, and nothing is replaced unless the backup is whole.");
    request.accept = tr("Restore the backup");
    request.destructive = true;
    context().dialogs.confirm(request, this, [this, backup](bool yes) {
        if (yes)
            context().requests.restoreBackup(backup);
    });
}

} // namespace bashgah::ui
