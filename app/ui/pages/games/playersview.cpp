// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/games/playersview.h"

#include "domain/money/currency.h"
#include "reports/csvreport.h"
#include "reports/reportfile.h"
#include "services/challenges/challengeservice.h"
#include "services/exports/exporttrail.h"
#include "services/jobs/jobs.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/challengewords.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/navigator.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>

namespace bashgah::ui {

using services::ChallengePlayer;

PlayersView::PlayersView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    buildHead();
    m_model = std::make_unique<Model>(columns(), [](const Player &row) { return row.member.value(); });
    m_pane = new TablePane(tr("Members who play"));
    m_pane->setObjectName(QStringLiteral("players"));
    m_pane->setModel(m_model.get());
    m_pane->empty().setWords(QStringLiteral("dices"), tr("Nobody plays yet"),
                             tr("Members stand here from their first purchase that counts."));
    (new EmptyOffer(m_pane->empty(), context))
        ->offerPage(tr("Open the counter"), pages::counter, {}, {domain::StaffAction::Sell});
    m_pane->fitColumns({{20, 0}, {24, 0}, {12, 3}, {12, 2}, {15, 1}}, 0, context.settings,
                       QStringLiteral("challenges.players.widths"));
    column->addWidget(m_pane, 1);
    connect(m_pane, &TablePane::opened, this, [this](const QModelIndex &index) {
        m_context.navigator.open(pages::memberProfile,
                                 {{QStringLiteral("member"), m_model->row(index.row()).member.value()}});
    });
}

void PlayersView::buildHead()
{
    m_back = new QPushButton(icons::icon(u"arrow-left"), tr("All games"));
    m_back->setObjectName(QStringLiteral("playersBack"));
    m_head = new QLabel;
    m_head->setObjectName(QStringLiteral("playersHead"));
    m_head->setWordWrap(true);
    alignLeading(m_head);
    m_csv = new QPushButton(tr("CSV"));
    m_csv->setObjectName(QStringLiteral("playersCsv"));
    m_csv->setToolTip(tr("Save the list for a spreadsheet"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_back);
    line->addWidget(m_head, 1);
    line->addWidget(m_csv);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, &PlayersView::closed);
    connect(m_csv, &QPushButton::clicked, this, &PlayersView::saveCsv);
}

QString PlayersView::progressText(const Player &player) const
{
    if (!m_game)
        return {};
    return ChallengeWords(m_context.format)
        .progress({{m_game->id, m_game->challenge}, player.progress, player.gifts});
}

std::vector<Column<ChallengePlayer>> PlayersView::columns() const
{
    const Format &format = m_context.format;
    std::vector<Column<Player>> all;
    all.push_back(textColumn<Player>(QStringLiteral("name"), tr("Name"), [](const Player &row) { return row.name; }));
    all.push_back(textColumn<Player>(QStringLiteral("progress"), tr("Progress"),
                                     [this](const Player &row) { return progressText(row); }));
    all.push_back(textColumn<Player>(
        QStringLiteral("reached"), tr("Reached"),
        [&format](const Player &row) { return format.number(row.progress.reached); }, numberAlignment));
    all.push_back(textColumn<Player>(
        QStringLiteral("gifts"), tr("Gifts given"), [&format](const Player &row) { return format.number(row.gifts); },
        numberAlignment));
    all.push_back(textColumn<Player>(QStringLiteral("deadline"), tr("Until"), [&format](const Player &row) {
        return row.progress.deadline ? format.dateShort(*row.progress.deadline) : QString();
    }));
    return all;
}

void PlayersView::show(const services::ChallengeRow &game)
{
    if (!m_game || m_game->id != game.id) {
        m_model->setRows({});
        m_pane->showLoading();
    }
    m_game = game;
    m_head->setText(Bidi::isolateAuto(game.challenge.name));
    reload();
}

void PlayersView::reload()
{
    if (!m_game)
        return;
    const quint64 generation = ++m_generation;
    const services::ChallengeService &challenges = m_context.challenges;
    m_context.jobs.run<Rows>(
        tr("Members who play"), services::Jobs::Pool::Db,
        [&challenges, id = m_game->id](services::JobControl &) {
            return challenges.players(id, std::numeric_limits<int>::max());
        },
        this,
        [this, generation](services::Job &, const domain::Result<Rows> &rows) {
            if (generation != m_generation)
                return;
            if (rows)
                showRows(*rows);
            else
                m_pane->showError(rows.error(), m_context.format, [this] { reload(); });
        },
        services::Jobs::Show::Quiet);
}

void PlayersView::showRows(Rows rows)
{
    const int count = static_cast<int>(rows.size());
    //: %1 name of a stamp card or the like, %2 "12 members play"
    m_head->setText(tr("%1: %2").arg(Bidi::isolateAuto(m_game->challenge.name),
                                     tr("%Ln members play, the furthest first", nullptr, count)));
    m_csv->setEnabled(count > 0);
    m_model->setRows(std::move(rows));
    m_pane->showRows();
    if (!m_pane->view().currentIndex().isValid() && count > 0)
        m_pane->view().setCurrentIndex(m_model->index(0, 0));
}

void PlayersView::takeFocus()
{
    m_pane->view().setFocus();
}

QString PlayersView::plain(qint64 amount) const
{
    if (m_game->challenge.measure == domain::ChallengeMeasure::Spend)
        return domain::plainMajor(domain::Money::fromMinor(amount), m_context.shop.currency);
    if (m_game->challenge.measure != domain::ChallengeMeasure::Units)
        return QString::number(amount);
    return amount % 1000 == 0 ? QString::number(amount / 1000)
                              : QStringLiteral("%1.%2").arg(amount / 1000).arg(amount % 1000, 3, 10, QChar(u'0'));
}

QByteArray PlayersView::csv() const
{
    QString text = QStringLiteral("\uFEFFmember,name,done,target,reached,gifts,until\r\n");
    for (int i = 0; m_game && i < m_model->rowCount(); ++i) {
        const Player &player = m_model->row(i);
        const QStringList cells{QString::number(player.member.value()),
                                reports::safeCsvCell(player.name),
                                plain(player.progress.done),
                                plain(player.progress.target),
                                QString::number(player.progress.reached),
                                QString::number(player.gifts),
                                player.progress.deadline
                                    ? m_context.shop.calendar.isoText(*player.progress.deadline)
                                    : QString()};
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

void PlayersView::saveCsv()
{
    if (const auto may = m_context.desk.check(domain::StaffAction::ExportData); !may && m_model->rowCount() > 0) {
        emit failed(may.error());
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.dialogs.saveFile(
        {tr("Save who plays"), QString(folder + QStringLiteral("/players.csv")), {tr("CSV (*.csv)")}}, this,
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            const auto noted = m_game ? m_context.exports.list(services::ExportedList::Players, m_model->rowCount(),
                                                               QStringLiteral("challenge:%1").arg(m_game->id.value()))
                                      : domain::Result<void>();
            if (const auto written = noted ? reports::writeFile(path, csv()) : noted; !written)
                emit failed(written.error());
            else
                m_context.toasts.show(tr("Saved as %1").arg(Bidi::isolate(QFileInfo(path).fileName())));
        });
}

} // namespace bashgah::ui
