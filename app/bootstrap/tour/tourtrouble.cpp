// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through what goes wrong with the shop's file: another program writes into it or keeps it for itself, it may
// not be written, it is not there, it is damaged and comes back from its backup.
#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/backup/backupservice.h"
#include "services/jobs/jobs.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "ui/appcontext.h"
#include "ui/shell/banner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/shell/toasts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bashgah::bootstrap {
namespace {

constexpr QSize smallestWindow(1024, 640);
constexpr int spoiltFrom = 100; ///< behind the head by which a shop is known
constexpr int spoiltBytes = 20'000;

QString fileIn(const QString &folder, const char *name)
{
    return QDir(folder).filePath(QString(QLatin1String(name) + QStringLiteral(".bashgah")));
}

void protect(const QString &path, bool on)
{
    QFile::setPermissions(path, on ? QFile::ReadOwner : QFile::ReadOwner | QFile::WriteOwner);
}

/// A shop with a backup, and nothing open; one of an earlier tour goes away.
domain::Result<void> makeShop(const QString &path, const domain::Clock &clock)
{
    if (QFile::exists(path))
        protect(path, false);
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    services::NewShop shop;
    shop.name = QFileInfo(path).completeBaseName();
    if (const auto made = services::ShopService::create(path, shop, clock); !made)
        return domain::fail(made.error());
    const auto backup = services::BackupService(path, {}, clock).backUp();
    return backup ? domain::Result<void>() : domain::fail(backup.error());
}

void spoil(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(spoiltFrom))
        file.write(QByteArray(spoiltBytes, '\x5a'));
}

/// False for who may write everything, as the administrator of a Linux system.
bool canProtect(const QString &folder)
{
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(QStringLiteral("protected"));
    QFile probe(path);
    if (!probe.open(QIODevice::WriteOnly))
        return false;
    probe.close();
    protect(path, true);
    const bool isProtected = !QFileInfo(path).isWritable();
    protect(path, false);
    QFile::remove(path);
    return isProtected;
}

/// Whether the page says that something failed.
QString complains(const ui::Page *page)
{
    for (const ui::Banner *banner : page->findChildren<ui::Banner *>()) {
        if (banner->isVisible() && banner->kind() == ui::Banner::Kind::Error)
            return {};
    }
    return QStringLiteral("the page does not say that the file is busy");
}

} // namespace

/// Somebody else writes: what was typed stays, and is recorded once they are done.
void Tour::addBusyFile()
{
    add(QStringLiteral("counter-busy"), [this] {
        call(QStringLiteral("counter.find"));
        call(QStringLiteral("view.step_back")); // takes away codes of the purchase that was left there
        context().toasts.dismiss();
        context().navigator.open(ui::pages::counter, {{QStringLiteral("member"), m_customer.id.value()}});
        TourHands::empty(QStringLiteral("amount"));
        TourHands::type(QStringLiteral("125."));
        m_count = newestSale();
        const auto held = m_other.holdWriting(m_bootstrap.session()->services().database->path());
        m_text = held ? QString() : QStringLiteral("the other program cannot write");
        TourHands::click(QStringLiteral("record"));
    }, [this]() -> QString {
        if (!m_text.isEmpty() || newestSale() != m_count)
            return m_text.isEmpty() ? QStringLiteral("it was recorded in spite of the other program") : m_text;
        return complains(m_bootstrap.session()->window().currentPage());
    });
    add(QStringLiteral("counter-busy-over"), [this] {
        m_other.letGo();
        TourHands::click(QStringLiteral("record"));
    }, [this] { return isNewerSale(); }, false);
}

/// The first page says what is wrong with the shop that was to be opened.
void Tour::addClosedShops()
{
    const bool protects = canProtect(m_folder);
    add(QStringLiteral("trouble-made"), [this, protects] {
        m_text.clear();
        for (const char *name : {"kept", "protected", "damaged"}) {
            if (const auto made = makeShop(fileIn(m_folder, name), context().clock); !made)
                m_text = QStringLiteral("the shop \"%1\" cannot be made").arg(QLatin1String(name));
        }
        spoil(fileIn(m_folder, "damaged"));
        protect(fileIn(m_folder, "protected"), protects);
        if (!m_other.holdAll(fileIn(m_folder, "kept")))
            m_text = QStringLiteral("the other program cannot keep the file");
    }, [this]() -> QString {
        return m_text.isEmpty() && !context().jobs.isIdle() ? QStringLiteral("work goes on in the shop") : m_text;
    }, false);
    addKeptShop();
    if (protects)
        addRefused(QStringLiteral("open-read-only"), "protected");
    else
        m_leftOut << QStringLiteral("open-read-only is left out: this user may write everything");
    addRefused(QStringLiteral("open-missing"), "nowhere");
    addDamagedShop();
}

void Tour::addRefused(const QString &name, const char *shop)
{
    add(name, [this, shop] { m_bootstrap.open(fileIn(m_folder, shop)); }, [this]() -> QString {
        return m_bootstrap.session() ? QStringLiteral("the shop was opened")
                                     : TourHands::seen(QStringLiteral("openError"));
    });
}

void Tour::addKeptShop()
{
    addRefused(QStringLiteral("open-busy"), "kept");
    add(QStringLiteral("open-busy-over"), [this] {
        m_other.letGo();
        TourHands::click(QStringLiteral("way.refresh-cw"));
    }, [this] { return shopIsOpen(); }, false);
}

void Tour::addDamagedShop()
{
    addRefused(QStringLiteral("open-damaged"), "damaged");
    add(QStringLiteral("open-restored"), [this] {
        protect(fileIn(m_folder, "protected"), false); // so that the folder can be cleared away
        TourHands::click(QStringLiteral("way.archive-restore"));
    }, [this] { return shopIsOpen(); });
}

QString Tour::shopIsOpen() const
{
    if (!m_bootstrap.session())
        return QStringLiteral("no shop is open");
    QWidget &window = m_bootstrap.session()->window();
    if (window.size() != smallestWindow)
        window.resize(smallestWindow);
    window.activateWindow();
    return m_bootstrap.session()->context().jobs.isIdle() ? onPage(ui::pages::home)
                                                          : QStringLiteral("work goes on in the shop");
}

} // namespace bashgah::bootstrap
