/** The sidebar: the plan's state, a program's, a sheet on its way to become a plan, or one command's own page. */
import type { Showing } from '../menu/messages.js';
import { Panel } from './panel.js';
import { PlanView } from './plan-view.js';
import { ProgramView } from './program-view.js';
import { ReachOffer } from './reach-offer.js';
import { SheetView } from './sheet-view.js';
import { UnderWay } from './under-way.js';
import { UndoButton } from './undo-button.js';
import { type Sidebar, useSidebar } from './use-sidebar.js';

export function App() {
  const sidebar = useSidebar();
  const { busy, failure, showing, panel, open } = sidebar;
  if (panel !== null) {
    return (
      <main>
        <Panel
          key={panel}
          panel={panel}
          onSelect={sidebar.select}
          onDone={sidebar.show}
          onBack={sidebar.back}
        />
      </main>
    );
  }
  return (
    <main aria-busy={busy !== null}>
      <UnderWay busy={busy} failure={failure} />
      {showing !== null && <View sidebar={sidebar} showing={showing} />}
      {showing === null && failure !== null && (
        <button type="button" onClick={open}>
          Try again
        </button>
      )}
    </main>
  );
}

interface ViewProps<Kind extends Showing['showing'] = Showing['showing']> {
  readonly sidebar: Sidebar;
  readonly showing: Extract<Showing, { showing: Kind }>;
}

function View({ sidebar, showing }: ViewProps) {
  switch (showing.showing) {
    case 'plan':
      return <Plan sidebar={sidebar} showing={showing} />;
    case 'program':
      return <Program sidebar={sidebar} showing={showing} />;
    case 'sheet':
      return <Sheet sidebar={sidebar} showing={showing} />;
    case 'broken plan':
      return <BrokenPlan sidebar={sidebar} showing={showing} />;
  }
}

function Plan({ sidebar, showing }: ViewProps<'plan'>) {
  return (
    <>
      <Reach sidebar={sidebar} showing={showing} />
      <PlanView
        plan={showing.plan}
        today={showing.today}
        disabled={sidebar.busy !== null}
        onSelect={sidebar.select}
        onRefresh={sidebar.open}
        onAct={sidebar.act}
        onPanel={sidebar.setPanel}
        onRemove={sidebar.remove}
        onMend={sidebar.mend}
        undoButton={<Undo sidebar={sidebar} showing={showing} />}
      />
    </>
  );
}

function Program({ sidebar, showing }: ViewProps<'program'>) {
  return (
    <ProgramView
      program={showing.program}
      disabled={sidebar.busy !== null}
      onSelect={sidebar.select}
      onRefresh={sidebar.open}
      onAct={sidebar.act}
      undoButton={<Undo sidebar={sidebar} showing={showing} />}
    />
  );
}

function Sheet({ sidebar, showing }: ViewProps<'sheet'>) {
  const { reading } = showing;
  return (
    <SheetView
      reading={reading}
      choices={sidebar.choices}
      disabled={sidebar.busy !== null}
      onSelect={sidebar.select}
      onChoose={(next) => sidebar.choose(reading.tab, next)}
      onOrder={(first) => sidebar.order(reading.tab, first)}
      onRead={sidebar.open}
      onApply={() => sidebar.apply(showing)}
      onPanel={sidebar.setPanel}
      undoButton={<Undo sidebar={sidebar} showing={showing} />}
    />
  );
}

function BrokenPlan({ sidebar, showing }: ViewProps<'broken plan'>) {
  return (
    <>
      <Reach sidebar={sidebar} showing={showing} />
      <h1>The plan cannot be read</h1>
      <p class="failure">{showing.sentence}</p>
      <div class="actions">
        <button type="button" onClick={sidebar.open}>
          Read again
        </button>
        <Undo sidebar={sidebar} showing={showing} />
      </div>
    </>
  );
}

const Reach = ({ sidebar, showing }: ViewProps<'plan' | 'broken plan'>) => (
  <ReachOffer reach={showing.reach} disabled={sidebar.busy !== null} onWiden={sidebar.widen} />
);

/** Nothing where no command can be taken back. */
const Undo = ({ sidebar, showing: { undo } }: ViewProps) =>
  undo === null ? null : <UndoButton label={undo} disabled={sidebar.busy !== null} onUndo={sidebar.undo} />;
