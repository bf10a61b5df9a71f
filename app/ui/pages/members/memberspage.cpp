// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnscroll.h"
#include "ui/pages/members/memberspage.h"

#include "domain/analytics/segment.h"
#include "reports/segmenttext.h"
#include "services/analytics/rfmservice.h"
#include "services/jobs/jobs.h"
#include "services/members/memberservice.h"
#include "services/programs/programservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/members/memberpreview.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/memberregister.h"
#include "ui/widgets/searchedit.h"
#include "ui/widgets/tablepane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace bashgah::ui {

using domain::MemberId;
using domain::MemberRow;

namespace {

constexpr int pageSize = 100;
constexpr int sideLetters = 30;    ///< width of the side panel
constexpr int roomForSide = 84;    ///< letters of the page that leave room for it
constexpr int columnLetters[] = {20, 16, 10, 10, 9};
const QString anyTier = QStringLiteral("*");

} // namespace

PageInfo MembersPage::pageInfo()
{
    return {pages::members, tr("Members"), QStringLiteral("users")};
}

MembersPage::MembersPage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context)
{
    buildFilters();
    buildList();
    connectParts();
    setPrimary(tr("Register a member"), QStringLiteral("user-plus"), [this] { beginRegistering(); });
    addWriteButton();
    setCommand(PageCommand::New, [this] { beginRegistering(); }, tr("Register a member"));
    setCommand(PageCommand::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    readTiers();
    load();
}

void MembersPage::addWriteButton()
{
    auto *write = new QPushButton(tr("Write to these"));
    write->setObjectName(QStringLiteral("writeToMembers"));
    write->setIcon(icons::icon(u"send"));
    write->setToolTip(tr("Begin a campaign to the members that the list shows"));
    addTool(write);
    connect(write, &QPushButton::clicked, this, [this] {
        m_context.navigator.open(pages::campaigns,
                                 {{QStringLiteral("filter"), domain::toJsonText(m_query.filter)}});
    });
}

void MembersPage::buildFilters()
{
    m_search = new SearchEdit(tr("Name, mobile, last digits, code or tag"));
    m_search->setObjectName(QStringLiteral("memberSearch"));
    m_tier = new QComboBox;
    m_tier->setObjectName(QStringLiteral("memberTier"));
    m_tier->setAccessibleName(tr("Tier"));
    m_segment = new QComboBox;
    m_segment->setObjectName(QStringLiteral("memberSegment"));
    m_segment->setAccessibleName(tr("RFM segment"));
    m_order = new QComboBox;
    m_order->setAccessibleName(tr("Order"));
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("memberCount"));
    Theme::setMuted(m_count);
    fillChoices();
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::smallGap);
    row->addWidget(m_search, 3);
    row->addWidget(m_tier, 1);
    row->addWidget(m_segment, 1);
    row->addWidget(m_order, 1);
    body()->addLayout(row);
}

void MembersPage::fillChoices()
{
    m_segment->addItem(tr("Every segment"), QString());
    for (const domain::Segment segment : domain::allSegments())
        m_segment->addItem(reports::SegmentText::name(segment), domain::segmentKey(segment));
    m_order->addItem(tr("By name"), static_cast<int>(domain::MemberOrder::Name));
    m_order->addItem(tr("Last visitors first"), static_cast<int>(domain::MemberOrder::LastVisit));
    for (QComboBox *box : {m_tier, m_segment, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
}

void MembersPage::buildList()
{
    m_model = std::make_unique<Model>(columns(), [](const MemberRow &row) { return row.id; });
    m_pane = new TablePane(tr("Members"));
    m_pane->setObjectName(QStringLiteral("memberList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    int column = 0;
    for (const int letters : columnLetters)
        m_pane->view().horizontalHeader()->resizeSection(column++, letters * fontMetrics().averageCharWidth());
    m_pane->keepLayout(m_context.settings, QStringLiteral("members.list"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_pane, 1);
    buildSide(row);
    body()->addLayout(row, 1);
    body()->addWidget(m_count);
}

void MembersPage::buildSide(QHBoxLayout *row)
{
    m_preview = new MemberPreview(m_context);
    m_register = new MemberRegister(m_context);
    m_side = new QStackedWidget;
    m_side->addWidget(m_preview);
    auto *card = new Card(tr("New member"));
    card->body()->addWidget(m_register);
    m_side->addWidget(card);
    auto *area = m_sideArea = new ColumnScroll(m_side);
    area->setFixedWidth(sideLetters * fontMetrics().averageCharWidth());
    row->addWidget(area);
}

std::vector<Column<MemberRow>> MembersPage::columns() const
{
    const Format &format = m_context.format;
    std::vector<Column<MemberRow>> all;
    all.push_back(textColumn<MemberRow>(QStringLiteral("name"), tr("Name"),
                                        [](const MemberRow &row) { return row.name; }));
    all.push_back(textColumn<MemberRow>(QStringLiteral("mobile"), tr("Mobile"), [&format](const MemberRow &row) {
        return row.mobile ? format.mobile(*row.mobile) : QString();
    }));
    all.push_back(textColumn<MemberRow>(QStringLiteral("code"), tr("Code"), [&format](const MemberRow &row) {
        return row.code ? Bidi::isolate(format.localDigits(*row.code)) : QString();
    }));
    all.push_back(textColumn<MemberRow>(QStringLiteral("tier"), tr("Tier"),
                                        [this](const MemberRow &row) { return m_tiers.name(row.tierId); }));
    all.push_back(textColumn<MemberRow>(QStringLiteral("points"), tr("Points"),
                                        [&format](const MemberRow &row) { return format.number(row.balance.value()); },
                                        numberAlignment));
    all.push_back(textColumn<MemberRow>(QStringLiteral("visit"), tr("Last visit"), [this](const MemberRow &row) {
        return row.lastVisit ? m_context.format.relativeDay(*row.lastVisit, m_context.today()) : tr("never");
    }));
    return all;
}

void MembersPage::connectParts()
{
    connect(m_search, &SearchEdit::searchWanted, this, [this](const QString &typed) {
        m_query.filter.text = typed;
        load();
    });
    connect(m_search, &SearchEdit::moveWanted, this, [this](int by) {
        const int row = std::clamp(m_pane->view().currentIndex().row() + by, 0, m_model->rowCount() - 1);
        m_pane->view().setCurrentIndex(m_model->index(row, 0));
    });
    connect(m_search, &SearchEdit::accepted, this, [this] {
        const int row = std::max(0, m_pane->view().currentIndex().row());
        if (row < m_model->rowCount())
            openProfile(m_model->row(row).id);
    });
    for (QComboBox *box : {m_tier, m_order})
        connect(box, &QComboBox::activated, this, &MembersPage::filterChanged);
    connect(m_segment, &QComboBox::activated, this,
            [this] { loadSegment(m_segment->currentData().toString()); });
    connect(m_pane, &TablePane::currentChanged, this, &MembersPage::showCurrent);
    connect(m_pane, &TablePane::opened, this,
            [this](const QModelIndex &index) { openProfile(m_model->row(index.row()).id); });
    connect(m_preview, &MemberPreview::profileWanted, this, &MembersPage::openProfile);
    connect(m_register, &MemberRegister::registered, this, [this](MemberId id) {
        m_side->setCurrentIndex(0);
        m_context.events.notify();
        openProfile(id);
    });
    connect(m_register, &MemberRegister::existingChosen, this, &MembersPage::openProfile);
    connect(m_register, &MemberRegister::cancelled, this, [this] { stepBack(); });
    connect(m_register, &MemberRegister::failed, this,
            [this](const domain::Error &error) { banner().showError(error, m_context.format); });
}

void MembersPage::activate(const QVariantMap &args)
{
    if (args.value(QStringLiteral("new")).toBool()) {
        beginRegistering();
        return;
    }
    if (const QString text = args.value(QStringLiteral("filter")).toString(); !text.isEmpty())
        m_search->setText(text);
    const QString segment = args.value(QStringLiteral("segment")).toString();
    if (const int place = m_segment->findData(segment); !segment.isEmpty() && place >= 0) {
        m_segment->setCurrentIndex(place);
        loadSegment(segment);
    }
    m_search->setFocus();
}

void MembersPage::refresh()
{
    readTiers();
    load();
}

void MembersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSide();
}

void MembersPage::fitSide()
{
    const bool room = width() >= roomForSide * fontMetrics().averageCharWidth();
    m_sideArea->setVisible(room || m_side->currentIndex() != 0);
}

bool MembersPage::stepBack()
{
    if (m_side->currentIndex() == 0)
        return false;
    m_side->setCurrentIndex(0);
    fitSide();
    m_search->setFocus();
    return true;
}

void MembersPage::readTiers()
{
    const auto live = m_context.programs.current();
    m_tiers = live ? TierNames(live->programme) : TierNames();
    const QVariant chosen = m_tier->currentData();
    m_tier->clear();
    m_tier->addItem(tr("Every tier"), anyTier);
    for (const TierNames::Tier &tier : m_tiers.all())
        m_tier->addItem(tier.name, tier.id);
    m_tier->addItem(tr("Without tier"), QString());
    m_tier->setCurrentIndex(std::max(0, m_tier->findData(chosen)));
}

void MembersPage::filterChanged()
{
    const QString tier = m_tier->currentData().toString();
    m_query.filter.tierId = tier == anyTier ? std::nullopt : std::optional(tier);
    m_query.order = static_cast<domain::MemberOrder>(m_order->currentData().toInt());
    load();
}

void MembersPage::loadSegment(const QString &key)
{
    m_query.filter.segment = key.isEmpty() ? std::nullopt : std::optional(key);
    m_query.segmentMembers.reset();
    const auto segment = domain::segmentFromKey(key);
    const int asked = ++m_generation;
    if (!segment) {
        load();
        return;
    }
    m_pane->showLoading();
    using Members = std::vector<MemberId>;
    m_context.jobs.run<Members>(
        tr("Members of a segment"), services::Jobs::Pool::Db,
        [&rfm = m_context.rfm, segment](services::JobControl &) -> domain::Result<Members> {
            const auto asOf = rfm.asOfToday();
            return asOf ? rfm.membersOfSegment(*segment, *asOf) : domain::fail(asOf.error());
        },
        this,
        [this, asked, key](services::Job &, const domain::Result<Members> &members) {
            if (asked != m_generation)
                return;
            if (!members) {
                m_pane->showError(members.error(), m_context.format, [this, key] { loadSegment(key); });
                return;
            }
            m_query.segmentMembers = *members;
            load();
        },
        services::Jobs::Show::Quiet);
}

void MembersPage::load()
{
    if (m_query.filter.segment && !m_query.segmentMembers)
        return; // its members are on their way and load then
    ++m_generation;
    auto page = m_context.members.list(m_query, {}, pageSize);
    if (!page) {
        m_pane->showError(page.error(), m_context.format, [this] { load(); });
        return;
    }
    m_next = page->next;
    showEmptyWords();
    m_model->setMore(m_next ? std::function<void()>([this] { loadMore(); }) : nullptr);
    m_model->setRows(std::move(page->rows));
    m_pane->showRows();
    showCurrent();
    count();
}

void MembersPage::loadMore()
{
    auto page = m_context.members.list(m_query, m_next, pageSize);
    if (!page) {
        banner().showError(page.error(), m_context.format);
        m_model->setMore({});
        return;
    }
    m_next = page->next;
    m_model->appendRows(std::move(page->rows));
    if (!m_next)
        m_model->setMore({});
}

void MembersPage::count()
{
    const int asked = m_generation;
    if (!m_next) { // all of them are here
        m_count->setText(tr("%1 members").arg(m_context.format.number(m_model->rowCount())));
        return;
    }
    m_context.jobs.run<qint64>(
        tr("Count members"), services::Jobs::Pool::Db,
        [&members = m_context.members, query = m_query](services::JobControl &) { return members.count(query); },
        this,
        [this, asked](services::Job &, const domain::Result<qint64> &count) {
            if (count && asked == m_generation)
                m_count->setText(tr("%1 members").arg(m_context.format.number(*count)));
        },
        services::Jobs::Show::Quiet);
}

void MembersPage::showEmptyWords()
{
    EmptyState &empty = m_pane->empty();
    if (m_query.filter.isEmpty()) {
        empty.setWords(QStringLiteral("users"), tr("No members yet"),
                       tr("Register the first one here or at the counter, or import a list."));
        empty.setAction(tr("Register a member"), [this] { beginRegistering(); });
        return;
    }
    empty.setWords(QStringLiteral("search"), tr("Nobody fits"),
                   tr("Type less, or show every tier and segment."));
    empty.setAction(tr("Show all members"), [this] {
        m_tier->setCurrentIndex(0);
        m_segment->setCurrentIndex(0);
        m_query = {};
        m_search->clear();
        filterChanged();
    });
}

void MembersPage::showCurrent()
{
    const QModelIndex index = m_pane->view().currentIndex();
    if (index.isValid() && index.row() < m_model->rowCount())
        m_preview->showMember(m_model->row(index.row()), m_tiers);
    else
        m_preview->showNobody();
}

void MembersPage::beginRegistering()
{
    m_side->setCurrentIndex(1);
    fitSide();
    m_register->begin(m_model->rowCount() == 0 ? m_search->text() : QString());
}

void MembersPage::openProfile(MemberId id)
{
    m_side->setCurrentIndex(0);
    fitSide();
    m_context.navigator.open(pages::memberProfile, {{QStringLiteral("member"), id.value()}});
}

} // namespace bashgah::ui
