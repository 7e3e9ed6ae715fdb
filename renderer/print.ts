import { mount } from 'svelte';
import PrintPage from './screens/print/PrintPage.svelte';
import './styles/base.css';
import './styles/print.css';

const target = document.getElementById('app');
if (target !== null) mount(PrintPage, { target });
