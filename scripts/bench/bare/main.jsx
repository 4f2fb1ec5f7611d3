/**
 * What anybody gets who puts the same cards into React Flow as its guide says: own nodes, its own
 * edges, a controlled flow, and a panel with a list of fields beside it. No saving, no undo, no words.
 */
import '@xyflow/react/dist/style.css';
import './bare.css';
import {
  Background,
  ConnectionMode,
  Handle,
  Position,
  ReactFlow,
  applyNodeChanges,
  useEdgesState,
} from '@xyflow/react';
import { StrictMode, memo, useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';

const SIDES = [Position.Top, Position.Right, Position.Bottom, Position.Left];

const StageCard = memo(function StageCard({ data }) {
  return (
    <div className="card" data-card>
      <div className="head">
        <span className="badge">{data.number}</span>
        <b className="name">{data.name}</b>
        <button type="button" aria-label="More">
          …
        </button>
      </div>
      <p className="phrase">{data.happens}</p>
      <p className="metric">{data.metric}</p>
      <p className="counts">
        <span>
          Entry <b>{data.entry}</b>
        </span>
        <span>
          Exit <b>{data.exit}</b>
        </span>
      </p>
      {SIDES.map((side) => (
        <Handle key={side} id={side} type="source" position={side} />
      ))}
    </div>
  );
});

const NoteCard = memo(function NoteCard({ data }) {
  return (
    <div className="note" data-card>
      <p>{data.text}</p>
    </div>
  );
});

const FIELDS = ['entry', 'exit', 'artifact'];
const NODE_TYPES = { stage: StageCard, note: NoteCard };

const Panel = memo(function Panel() {
  const [lines, setLines] = useState({ entry: '', exit: '', artifact: '' });
  const onType = (field, text) => setLines((old) => ({ ...old, [field]: text }));
  return (
    <aside>
      {FIELDS.map((field) => (
        <textarea
          key={field}
          aria-label={field}
          value={lines[field]}
          onChange={(event) => onType(field, event.target.value)}
        />
      ))}
    </aside>
  );
});

function Page({ start }) {
  const [nodes, setNodes] = useState(start.nodes);
  const [edges] = useEdgesState(start.edges);
  const onNodesChange = useCallback(
    (changes) => setNodes((old) => applyNodeChanges(changes, old)),
    [],
  );
  return (
    <main>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        onNodesChange={onNodesChange}
        connectionMode={ConnectionMode.Loose}
        minZoom={0.1}
        fitView
        panOnScroll
      >
        <Background />
      </ReactFlow>
      <Panel />
    </main>
  );
}

const start = JSON.parse(localStorage.getItem('bare') ?? 'null') ?? { nodes: [], edges: [] };
createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Page start={start} />
  </StrictMode>,
);
