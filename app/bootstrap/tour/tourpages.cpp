// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through members, campaigns, analytics, reports and settings.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/backup/backupservice.h"
#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/charts/rfmgridwidget.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/tablepane.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace bashgah::bootstrap {
namespace {

constexpr qint64 smallestFile = 2000;

/// Windows has letters of its own for tables; ours must win.
QString hasOurLetters(const QString &pane)
{
    const auto *table = TourHands::find<ui::TablePane>(pane);
    const bool ours = table && table->view().font() == QApplication::font();
    return ours ? QString() : QStringLiteral("the letters of \"%1\" are not the window's").arg(pane);
}

QString fileThere(const QDir &folder, const QString &pattern)
{
    for (const QFileInfo &file : folder.entryInfoList({pattern}, QDir::Files)) {
        if (file.size() > smallestFile)
            return {};
    }
    return QStringLiteral("there is no %1 in %2").arg(pattern, folder.path());
}

} // namespace

void Tour::addMembers()
{
    addPage(ui::pages::members, QStringLiteral("memberSearch"));
    add(QStringLiteral("members-search"), [this] {
        const auto known = context().members.member(m_customer.id); // somebody with something to show
        TourHands::focus(QStringLiteral("memberSearch"));
        TourHands::type(known ? known->member.details.displayName() : QString());
    }, []() -> QString {
        const int rows = TourHands::rowsOf(QStringLiteral("memberList"));
        return rows > 0 && rows < 60 ? hasOurLetters(QStringLiteral("memberList"))
                                     : QStringLiteral("the search for a name lists %1 members").arg(rows);
    });
    add(QStringLiteral("members-condition"), [] { TourHands::click(QStringLiteral("addClause")); },
        [] { return TourHands::focused(QStringLiteral("clauseSubject")); });
    add(QStringLiteral("members-many"), [] { TourHands::click(QStringLiteral("bulkMembers")); },
        [] { return TourHands::seen(QStringLiteral("bulkAdjust")); });
    add(QStringLiteral("member-timeline"), [] {
        TourHands::openRow(QStringLiteral("memberList"), 0);
        TourHands::click(QStringLiteral("choice.timeline")); // another view was looked at before
    },
        [this]() -> QString {
            const QString elsewhere = onPage(ui::pages::memberProfile);
            return elsewhere.isEmpty() ? TourHands::hasRows(QStringLiteral("timeline")) : elsewhere;
        });
    add(QStringLiteral("member-points"), [this] {
        context().navigator.open(ui::pages::memberProfile,
                                 {{QStringLiteral("member"), m_customer.id.value()}});
        TourHands::click(QStringLiteral("choice.points"));
    }, [] { return TourHands::hasRows(QStringLiteral("ledger")); });
    add(QStringLiteral("member-tier"), [] { TourHands::click(QStringLiteral("choice.tier")); },
        [] { return TourHands::hasWords(QStringLiteral("tierWhy")); });
    add(QStringLiteral("member-contacts"), [] { TourHands::click(QStringLiteral("choice.contacts")); },
        [] { return TourHands::seen(QStringLiteral("contactNew")); });
    add(QStringLiteral("member-details"), [] { TourHands::click(QStringLiteral("choice.details")); },
        [] { return TourHands::seen(QStringLiteral("saveDetails")); });
    add(QStringLiteral("member-consent"), [] { TourHands::click(QStringLiteral("choice.consent")); },
        [] { return TourHands::hasWords(QStringLiteral("consentState")); });
    add(QStringLiteral("duplicates"), [this] { context().navigator.open(ui::pages::duplicates); },
        [] { return TourHands::hasRows(QStringLiteral("duplicateList")); });
    add(QStringLiteral("contacts"), [this] { context().navigator.open(ui::pages::contacts); },
        [] { return TourHands::hasRows(QStringLiteral("contactList")); });
}

void Tour::addAnalytics()
{
    addPage(ui::pages::analytics, QStringLiteral("finding"));
    add(QStringLiteral("analytics-cell"), [] {
        if (auto *grid = TourHands::find<ui::RfmGridWidget>(QString()))
            emit grid->cellOpened(5, 5);
    }, [] { return TourHands::seen(QStringLiteral("memberTable")); });
    add(QStringLiteral("analytics-campaign"), [] { TourHands::click(QStringLiteral("writeToSegment")); },
        [this] { return onPage(ui::pages::campaigns); });
}

void Tour::addReports()
{
    const auto save = [this](const QString &button, const QString &suffix) {
        const QDir folder(m_folder);
        const QString files = QStringLiteral("report*.") + suffix;
        add(QString(button + QStringLiteral("-chooser")), [button, folder, files] {
            for (const QString &old : folder.entryList({files})) // of an earlier tour: nobody answers "replace?"
                QFile::remove(folder.filePath(old));
            TourHands::click(button);
        },
            []() -> QString {
                return qobject_cast<QFileDialog *>(TourHands::dialog()) ? QString()
                                                                        : QStringLiteral("no dialog asks for a file");
            }, false);
        add(QString(button + QStringLiteral("-made")), [folder, suffix] {
            auto *dialog = qobject_cast<QFileDialog *>(TourHands::dialog());
            if (!dialog)
                return;
            dialog->setDirectory(folder);
            dialog->selectFile(QString(QStringLiteral("report.") + suffix));
            static_cast<QDialog *>(dialog)->accept();
        }, [folder, files] { return fileThere(folder, files); }, false);
    };
    addPage(ui::pages::reports, QStringLiteral("finding"));
    add(QStringLiteral("reports-last-month"), [this] {
        auto *months = TourHands::find<QComboBox>(QStringLiteral("month"));
        const auto *finding = TourHands::find<QLabel>(QStringLiteral("finding"));
        m_text = finding ? finding->text() : QString();
        if (months)
            months->setCurrentIndex(months->currentIndex() + 1);
    }, [this]() -> QString {
        const auto *finding = TourHands::find<QLabel>(QStringLiteral("finding"));
        return finding && finding->text() != m_text ? QString()
                                                    : QStringLiteral("the report stays at this month");
    });
    add(QStringLiteral("reports-open-points"), [] { TourHands::show(QStringLiteral("saveJournal")); },
        [] { return TourHands::seen(QStringLiteral("saveJournal")); });
    add(QStringLiteral("reports-top-again"), [] { TourHands::show(QStringLiteral("finding")); },
        [] { return TourHands::hasWords(QStringLiteral("finding")); }, false);
    save(QStringLiteral("pagePrimary"), QStringLiteral("pdf"));
    save(QStringLiteral("saveXlsx"), QStringLiteral("xlsx"));
    save(QStringLiteral("saveCsv"), QStringLiteral("csv"));
    add(QStringLiteral("reports-filter"), [this] {
        const auto *finding = TourHands::find<QLabel>(QStringLiteral("finding"));
        m_text = finding ? finding->text() : QString();
        if (auto *filters = TourHands::find<QComboBox>(QStringLiteral("reportFilter")))
            filters->setCurrentIndex(filters->count() - 1);
    }, [this]() -> QString {
        const auto *finding = TourHands::find<QLabel>(QStringLiteral("finding"));
        return finding && finding->text() != m_text ? QString()
                                                    : QStringLiteral("the report stays about everybody");
    });
}

void Tour::addSettings()
{
    addPage(ui::pages::settings, {});
    add(QStringLiteral("settings-search"), [this] {
        const bool persian = context().format.language() == ui::Language::Persian;
        TourHands::focus(QStringLiteral("settingsSearch"));
        TourHands::type(persian ? QStringLiteral("پشتیبان") : QStringLiteral("backup"));
    }, [] { return TourHands::seen(QStringLiteral("backup.now")); });
    add(QStringLiteral("settings-margin"), [this] {
        const bool persian = context().format.language() == ui::Language::Persian;
        TourHands::focus(QStringLiteral("settingsSearch"));
        TourHands::key(Qt::Key_A, Qt::ControlModifier);
        TourHands::type(persian ? QStringLiteral("نگهبان") : QStringLiteral("margin"));
    }, [] { return TourHands::seen(QStringLiteral("minimumMargin")); });
    add(QStringLiteral("settings-privacy"), [this] {
        context().navigator.open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("privacy")}});
    }, [] { return TourHands::seen(QStringLiteral("privacyPersian")); });
    add(QStringLiteral("settings-backup"), [this] {
        TourHands::empty(QStringLiteral("settingsSearch"));
        m_count = static_cast<int>(context().backup.list().size());
        TourHands::click(QStringLiteral("backup.now"));
    }, [this]() -> QString {
        const auto copies = context().backup.list();
        return static_cast<int>(copies.size()) > m_count ? QString() : QStringLiteral("no backup was made");
    });
}

} // namespace bashgah::bootstrap
