// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/tierview.h"

#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/tierwords.h"
#include "ui/pages/memberprofile/pinpanel.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/route.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int tierSideLetters = 36;

} // namespace

TierView::TierView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    m_model = std::make_unique<Model>(columns(), [](const Row &line) { return line.id; });
    m_pane = new TablePane(tr("Changes of the tier"));
    m_pane->setObjectName(QStringLiteral("tierHistory"));
    m_pane->setModel(m_model.get());
    m_pane->fitColumns({{13, 0}, {12, 0}, {16, 2}, {18, 0}, {13, 3}}, 3, context.settings,
                       QStringLiteral("member.tiers.widths"));
    m_offer = new EmptyOffer(m_pane->empty(), context);
    row->addWidget(m_pane, 1);
    auto *side = new QWidget;
    side->setProperty("plain", true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    buildSide(column);
    auto *area = new ColumnScroll(side);
    area->setFixedWidth(tierSideLetters * fontMetrics().averageCharWidth());
    row->addWidget(area);
}

void TierView::buildSide(QVBoxLayout *column)
{
    m_pinCard = new Card(tr("Set the tier by hand"));
    m_pin = new PinPanel(m_context);
    m_pinCard->body()->addWidget(m_pin);
    m_pinCard->hide();
    auto *whyCard = new Card(tr("Why this tier?"));
    m_why = new QLabel;
    m_why->setObjectName(QStringLiteral("tierWhy"));
    m_next = new QLabel;
    m_next->setObjectName(QStringLiteral("tierNext"));
    Theme::setMuted(m_next);
    m_pinButton = new QPushButton(icons::icon(u"pencil"), tr("Set by hand…"));
    m_pinButton->setObjectName(QStringLiteral("tierPin"));
    m_unpinButton = new QPushButton(tr("Let the rules decide"));
    m_unpinButton->setObjectName(QStringLiteral("tierUnpin"));
    for (QLabel *label : {m_why, m_next}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        alignLeading(label);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_next),
                          static_cast<QWidget *>(m_pinButton), static_cast<QWidget *>(m_unpinButton)})
        whyCard->body()->addWidget(part);
    column->addWidget(m_pinCard);
    column->addWidget(whyCard);
    column->addStretch(1);
    connect(m_pinButton, &QPushButton::clicked, this, [this] {
        if (!m_member || !m_explained)
            return;
        m_pinCard->show();
        m_pin->begin(*m_member, *m_explained);
    });
    connect(m_unpinButton, &QPushButton::clicked, this, &TierView::unpin);
    connect(m_pin, &PinPanel::cancelled, this, [this] { (void)stepBack(); });
    connect(m_pin, &PinPanel::pinned, this, [this] {
        (void)stepBack();
        emit changed();
    });
}

QString TierView::tierName(const std::optional<QString> &id) const
{
    if (!id)
        return tr("no tier");
    const domain::Tier *tier = m_explained ? domain::tierById(m_explained->policy, *id) : nullptr;
    return tier ? tier->name : *id;
}

std::vector<Column<TierView::Row>> TierView::columns() const
{
    const Format &format = m_context.format;
    std::vector<Column<Row>> all;
    all.push_back(textColumn<Row>(QStringLiteral("day"), tr("Day"),
                                  [&format](const Row &row) { return format.dateShort(row.evaluation.day); }));
    all.push_back(textColumn<Row>(QStringLiteral("tier"), tr("Tier"), [this](const Row &row) {
        return tierName(row.evaluation.standing.tierId);
    }));
    all.push_back(textColumn<Row>(
        QStringLiteral("score"), tr("Score"),
        [&format](const Row &row) { return TierWords(format).score(row.evaluation.measure, row.evaluation.score); },
        numberAlignment));
    all.push_back(textColumn<Row>(QStringLiteral("why"), tr("Why"), [&format](const Row &row) {
        const domain::TierEvaluation &it = row.evaluation;
        QString text = it.reason ? TierWords(format).reason(*it.reason) : QString();
        if (it.standing.until)
            text = tr("%1, until %2").arg(text, format.dateShort(*it.standing.until));
        return text;
    }));
    all.back().tooltip = [&format](const Row &row) {
        return row.evaluation.window ? TierWords(format).window(*row.evaluation.window) : QString();
    };
    all.push_back(textColumn<Row>(QStringLiteral("cause"), tr("Looked at"), [&format](const Row &row) {
        return TierWords(format).cause(row.evaluation.cause);
    }));
    return all;
}

void TierView::showMember(domain::MemberId member)
{
    if (m_member != member) // what is chosen there was meant for the one before
        m_pinCard->hide();
    m_member = member;
    const auto explained = m_context.tiers.explain(member);
    m_explained = explained ? std::optional(*explained) : std::nullopt;
    m_pinButton->setVisible(m_explained.has_value());
    m_unpinButton->setVisible(m_explained && m_explained->inputs.pin);
    if (!explained && explained.error().code != domain::ErrorCode::NoProgramme) {
        m_pane->showError(explained.error(), m_context.format, [this, member] { showMember(member); });
        return;
    }
    showEmptyWords(member);
    showWhy();
    showRows();
}

void TierView::showEmptyWords(domain::MemberId member)
{
    EmptyState &empty = m_pane->empty();
    if (m_explained) {
        empty.setWords(QStringLiteral("layers"), tr("No change yet"),
                       tr("The first purchase that reaches a tier is the first line."));
        m_offer->offerPage(tr("Record a purchase"), pages::counter, {{QStringLiteral("member"), member.value()}},
                           {domain::StaffAction::Sell});
        return;
    }
    empty.setWords(QStringLiteral("layers"), tr("No tiers"), tr("The programme in force has no tiers."));
    m_offer->offerPage(tr("Open the programme"), pages::programme);
}

void TierView::showRows()
{
    std::vector<Row> rows;
    qint64 id = m_explained ? static_cast<qint64>(m_explained->history.size()) : 0;
    if (m_explained) {
        for (const domain::TierEvaluation &evaluation : m_explained->history)
            rows.push_back({id--, evaluation});
    }
    m_model->setRows({}); // the ids of another member's lines mean other lines
    m_model->setRows(std::move(rows));
    m_pane->showRows();
}

void TierView::showWhy()
{
    if (!m_explained) {
        m_why->setText(tr("The programme in force has no tiers."));
        m_next->clear();
        return;
    }
    const services::TierExplanation &it = *m_explained;
    const TierWords words(m_context.format);
    const QString name = Bidi::isolateAuto(it.tier ? it.tier->name : tr("no tier"));
    m_why->setText(QString(name + u'\n'
                           + words.why({it.policy, it.tier, it.standing, it.inputs, it.reason})));
    QStringList next;
    if (it.tier && !words.benefits(*it.tier).isEmpty())
        next << words.benefits(*it.tier);
    if (it.next) {
        next << tr("%1 more for %2").arg(words.score(it.policy.measure, domain::entryOf(*it.next, it.inputs.lost) - it.inputs.score),
                                         Bidi::isolateAuto(it.next->name));
    }
    if (it.fall) {
        next << tr("Without a purchase: %1 from %2 on")
                    .arg(Bidi::isolateAuto(tierName(it.fall->tierId)), m_context.format.dateLong(it.fall->day));
    }
    m_next->setText(next.join(u'\n'));
    m_next->setVisible(!next.isEmpty());
}

void TierView::unpin()
{
    if (m_member && m_context.tiers.unpin(*m_member, chosenStaff(m_context.settings)))
        emit changed();
}

bool TierView::stepBack()
{
    if (m_pinCard->isHidden())
        return false;
    m_pinCard->hide();
    m_pinButton->setFocus();
    return true;
}

QVariant TierView::openPanel() const
{
    return m_pinCard->isHidden() ? QVariant() : QVariant(true);
}

void TierView::reopenPanel(const QVariant &which)
{
    if (which.isValid())
        m_pinButton->click();
}

} // namespace bashgah::ui
